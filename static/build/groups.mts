/**
 * Few files instead of many small ones, as each costs a browser time before anything is painted. A
 * file takes the modules that it names with all that they import, but for what a file above it has
 * taken: what every script of ours starts with, also the one that shows no screen; what a screen
 * opens with; what every screen stands in; and what screens are made of, which is what the panel
 * needs. Then what some need: how a sprint is read, and its first question painted; which boards and
 * sprints there are; how a long search is read page by page; how the script behind Jira's pages hears
 * what a screen has done; by what the guard judges; what fields are made of; how the value question
 * is asked; what a page with tabs begins with; what long lists are made of, and how they are read; and
 * what mends.
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
    'src/jira/value-due-jql.ts',
    'src/core/hypothesis/is-due.ts',
    'src/core/hypothesis/projection.ts',
    'src/core/values/longest-increasing.ts',
    'src/core/settings/stored-project-settings.ts',
    'static/api/jira.ts',
  ],
  opening: ['static/session/open-screen.ts', 'static/session/next-task.ts', 'static/format/read-languages.ts', 'static/api/issue-state.ts', 'static/hypothesis/paint-sentence.ts', 'static/format/days.ts', 'static/format/list.ts', 'src/core/currency/currency-version.ts', 'src/core/currency/worth/rate-book.ts', 'src/core/currency/worth/recognise-measure.ts'],
  'screen-react': ['react-dom/client.js', 'static/session/show-screen.tsx', 'static/shared/IssueLink.tsx', 'static/format/numbers.ts', 'static/shared/SkeletonLines.tsx', 'static/shared/use-store.ts'],
  screen: ['static/panel/screen.tsx'],
  sprint: ['static/review/begin-review.ts', 'static/review/paint-question.ts', 'static/sprint/due-now.ts', 'src/core/sprint/answer-in-review.ts'],
  boards: ['src/jira/find-sprints.ts', 'src/jira/find-boards.ts'],
  pages: ['static/shared/store.ts', 'static/check/browser-pace.ts', 'static/check/reading/patient-request.ts', 'static/check/reading/slices.ts', 'src/jira/search-issues.ts', 'src/jira/count-issues.ts'],
  acts: ['static/repairs/undone-here.ts', 'static/repairs/report-news.ts'],
  guard: ['src/core/backlog/assess-item.ts', 'src/jira/search-backlog.ts', 'static/repairs/guard-words.ts'],
  reading: ['static/check/begin-check.ts', 'static/repair/repair-state.ts'],
  repairs: ['static/repairs/undo.ts', 'static/repairs/report-in-words.ts', 'static/repairs/open-hypothesis-after.ts', 'static/repairs/offered.ts'],
  fields: ['@atlaskit/textfield/dist/es2019/text-field.js', '@atlaskit/textarea/dist/es2019/text-area.js', 'static/fields/FieldFrame.tsx', 'static/fields/NumberQuestion.tsx'],
  verdict: ['static/verdict/bet-to-answer.ts', 'static/verdict/ShownVerdict.tsx', 'static/verdict/Unanswered.tsx', 'static/verdict/ValueQuestion.tsx', 'static/verdict/use-verdict-words.ts'],
  tabs: ['static/shared/TabBar.tsx', 'static/order/words/order-words.ts'],
  lists: ['static/check/list/Choice.tsx', 'static/shared/long-list/use-long-list.ts', '@tanstack/react-virtual/dist/esm/index.js'],
  mending: ['static/shared/ProgressLine.tsx', 'static/repairs/RepairResult.tsx', 'static/repairs/RepairChoices.tsx', 'static/repairs/use-guard-words.ts'],
  'screen-review': ['static/review/screen.tsx'],
  check: ['static/check/BacklogCheck.tsx'],
};

/** For Rolldown, which takes the group with the highest priority first. */
export const groups = Object.entries(files).map(([name, modules], place, { length }) => ({
  name,
  test: (id: string) => modules.some((module) => id.endsWith(`/${module}`)),
  priority: length - place,
}));
