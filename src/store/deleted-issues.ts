import { createMarks, type MarkStorage } from './marks';

/**
 * Issues that Jira told were deleted, by id. Without this mark nobody can tell a deleted issue from
 * one that he may not see.
 */
export interface DeletedIssues {
  readonly add: (issueId: string, at: string) => Promise<unknown>;
  readonly has: (issueId: string) => Promise<boolean>;
}

export function createDeletedIssues(storage: MarkStorage): DeletedIssues {
  const { set, has } = createMarks(storage, 'deleted');
  return { add: set, has };
}
