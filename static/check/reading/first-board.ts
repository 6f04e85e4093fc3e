import { findBoards } from '../../../src/jira/find-boards';
import type { JiraRequest } from '../../../src/jira/request';

/** @returns the board that a project's backlog is most likely seen on; null where it has none */
export async function findFirstBoard(request: JiraRequest, projectId: string): Promise<string | null> {
  const boards = await findBoards(request)(projectId);
  return (boards.find(({ type }) => type === 'scrum') ?? boards[0])?.id ?? null;
}
