/** Where the person is, as far as the guard cares. */
export interface Place {
  /** Key of the Jira Software project whose pages they look at, where ranking happens; null elsewhere. */
  readonly projectKey: string | null;
  /** Of the backlog that is on screen; null on every other page. */
  readonly boardId: string | null;
}

const nowhere: Place = { projectKey: null, boardId: null };

// Team-managed projects live at /jira/software/projects, company-managed ones at /jira/software/c/projects.
const project = /^\/jira\/software\/(?:c\/)?projects\/([^/]+)(?:\/(.*))?$/;
const backlog = /^boards\/(\d+)\/backlog\/?$/;

/** @param location address of the page around us, as the bridge tells it in `extension.location` */
export function placeOf(location: unknown): Place {
  const [, projectKey, page = ''] = project.exec(pathOf(location)) ?? [];
  if (projectKey === undefined) return nowhere;
  return { projectKey, boardId: backlog.exec(page)?.[1] ?? null };
}

function pathOf(location: unknown): string {
  return typeof location === 'string' && URL.canParse(location) ? new URL(location).pathname : '';
}
