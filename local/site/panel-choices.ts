/** On which issues an issue panel stands: somebody adds it to one, or an admin shows it for many. */
export interface PanelChoices {
  /** `projectId/moduleKey` → for which issues of the project. */
  readonly projects: Readonly<Record<string, 'epics' | 'all'>>;
  /** `issueId/moduleKey` → added to, or taken away from, this one issue. */
  readonly issues: Readonly<Record<string, 'added' | 'removed'>>;
}

export const noPanelChoices: PanelChoices = { projects: {}, issues: {} };

export interface PanelPlace {
  readonly moduleKey: string;
  readonly issueId: string;
  readonly projectId: string;
  readonly hierarchyLevel: number;
}

export const panelActions = ['add', 'remove', 'show-for-all', 'hide-from-all'] as const;
export type PanelAction = (typeof panelActions)[number];

const inProject = ({ projectId, moduleKey }: PanelPlace) => `${projectId}/${moduleKey}`;
const onIssue = ({ issueId, moduleKey }: PanelPlace) => `${issueId}/${moduleKey}`;

export function isShown(choices: PanelChoices, place: PanelPlace): boolean {
  const here = choices.issues[onIssue(place)];
  if (here !== undefined) return here === 'added';
  const wide = choices.projects[inProject(place)];
  return wide === 'all' || (wide === 'epics' && place.hierarchyLevel >= 1);
}

function without<T>(record: Readonly<Record<string, T>>, drop: (key: string) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !drop(key)));
}

export function choose(choices: PanelChoices, place: PanelPlace, action: PanelAction): PanelChoices {
  switch (action) {
    case 'add':
      return { ...choices, issues: { ...choices.issues, [onIssue(place)]: 'added' } };
    case 'remove':
      return { ...choices, issues: { ...choices.issues, [onIssue(place)]: 'removed' } };
    case 'show-for-all':
      return { issues: without(choices.issues, (key) => key === onIssue(place)), projects: { ...choices.projects, [inProject(place)]: 'all' } };
    case 'hide-from-all':
      return { issues: without(choices.issues, (key) => key.endsWith(`/${place.moduleKey}`)), projects: without(choices.projects, (key) => key === inProject(place)) };
  }
}

/** What a project's admin chose before anybody came: the panel stands on every epic. */
export const showOnEpics = (choices: PanelChoices, projectId: string, moduleKey: string): PanelChoices => ({
  ...choices,
  projects: { ...choices.projects, [`${projectId}/${moduleKey}`]: 'epics' },
});
