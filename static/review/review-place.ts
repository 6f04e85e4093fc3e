/** Where a review was begun. */
export interface ReviewPlace {
  /** Null where the sprint must be chosen first, as with a command. */
  readonly sprintId: string | null;
  readonly boardId: string | null;
  /** Jira tells a command nothing but the address of the page that it was begun on; null where that is no project's. */
  readonly projectKey: string | null;
}

interface Named {
  readonly id?: string | number;
}

/** What the bridge tells, as far as it is read. Which of it comes differs between a sprint's action and a command. */
interface BridgeContext {
  readonly extension: { readonly sprint?: Named; readonly board?: Named; readonly location?: string };
}

export function readReviewPlace({ extension }: BridgeContext): ReviewPlace {
  const { sprint, board, location = '' } = extension;
  const ofAddress = (part: string) => new RegExp(`/${part}/([^/?#]+)`).exec(location)?.[1] ?? null;
  return { sprintId: idOf(sprint), boardId: idOf(board) ?? ofAddress('boards'), projectKey: ofAddress('projects') };
}

const idOf = (named: Named | undefined): string | null => (named?.id === undefined ? null : String(named.id));
