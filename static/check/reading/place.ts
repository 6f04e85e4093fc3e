import { dayAt, type Day } from '../../format/days';

/** What is checked: a board's backlog where one is known, else the project's. */
export interface Place {
  /** Empty where Jira does not tell. */
  readonly projectId: string;
  readonly projectKey: string | null;
  readonly boardId: string | null;
  /** As in `https://bakery.atlassian.net`; null where Jira does not tell. */
  readonly siteUrl: string | null;
  /** Whether Jira shows it in a dialog, as it does with the actions of a backlog. */
  readonly isDialog: boolean;
  /** Where the person is. */
  readonly today: Day;
}

interface Named {
  readonly id?: string | number;
  readonly key?: string;
}

/** What the bridge tells, as far as it is read. Which of it comes differs between a page and an action. */
interface BridgeContext {
  readonly siteUrl?: string;
  readonly timezone?: string;
  readonly extension: { readonly type?: string; readonly project?: Named; readonly board?: Named; readonly location?: string };
}

export function readPlace({ siteUrl, timezone, extension }: BridgeContext, now: Date): Place {
  const { project, board, location = '' } = extension;
  const ofAddress = (part: string) => new RegExp(`/${part}/([^/?#]+)`).exec(location)?.[1] ?? null;
  return {
    projectId: String(project?.id ?? ''),
    projectKey: project?.key ?? ofAddress('projects'),
    boardId: board?.id === undefined ? ofAddress('boards') : String(board.id),
    siteUrl: siteUrl ?? null,
    isDialog: extension.type === 'jira:backlogAction',
    today: dayAt(now, timezone ?? 'UTC'),
  };
}
