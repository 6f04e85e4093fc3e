/**
 * Few files instead of many small ones, as each costs a browser time before anything is painted. A
 * file takes the modules that it names with all that they import, but for what a file above it has
 * taken: what every script of ours starts with, also the one that shows no screen; what a screen
 * opens with; and what screens are made of, which is what the panel needs.
 */
const files = {
  start: [
    'vite/preload-helper.js',
    'static/api/call-app.ts',
    'static/api/dialogs.ts',
    'src/jira/find-issues.ts',
    'src/jira/find-project-property.ts',
    'src/jira/get-my-permissions.ts',
    'src/jira/jql.ts',
    'src/jira/or-else.ts',
    'src/core/hypothesis/projection.ts',
    'src/core/settings/stored-project-settings.ts',
    'static/api/jira.ts',
  ],
  opening: ['static/session/open-screen.ts', 'static/api/issue-state.ts', 'static/hypothesis/paint-sentence.ts', 'static/format/days.ts'],
  screen: ['static/panel/screen.tsx'],
};

/** For Rolldown, which takes the group with the highest priority first. */
export const groups = Object.entries(files).map(([name, modules], place, { length }) => ({
  name,
  test: (id: string) => modules.some((module) => id.endsWith(`/${module}`)),
  priority: length - place,
}));
