import { findBoard } from '../jira/find-board';
import { getSprint } from '../jira/get-sprint';
import { isJiraError } from '../jira/jira-error';
import type { JiraRequest } from '../jira/request';
import { eachOfMany } from './each-of-many';

/** A sprint, and the board that it is known to have been made on. */
export interface KnownSprint {
  readonly sprintId: string;
  readonly boardId: string | null;
}

/**
 * The ids of those sprints that a person may see. Whoever may see a board may see its sprints, which
 * is one call for all of them, and tells of a sprint that was deleted since as well.
 */
export async function seenSprints(asUser: JiraRequest, sprints: readonly KnownSprint[]): Promise<ReadonlySet<string>> {
  const boardIds = [...new Set(sprints.flatMap(({ boardId }) => boardId ?? []))];
  const seenBoards = new Map(await eachOfMany(boardIds, async (id) => [id, (await findBoard(asUser)(id)) !== undefined] as const));
  const seen = await eachOfMany(sprints, async ({ sprintId, boardId }) =>
    (boardId !== null && seenBoards.get(boardId) === true) || (await seesSprint(asUser, sprintId)) ? [sprintId] : [],
  );
  return new Set(seen.flat());
}

async function seesSprint(asUser: JiraRequest, sprintId: string): Promise<boolean> {
  try {
    await getSprint(asUser)(sprintId);
    return true;
  } catch (error) {
    if (isJiraError(error, 'not-found')) return false;
    throw error;
  }
}
