import { useQuery } from '@tanstack/react-query';
import { findBoards } from '../../src/jira/find-boards';
import { getSprints, type Sprint } from '../../src/jira/get-sprints';
import { jira } from '../api/jira';

/** As many boards of a project as are asked for their sprints. */
const mostBoards = 5;

interface SprintPlace {
  readonly boardId: string | null;
  readonly projectId: string;
}

/** The sprints that an item can move to: the board's, or where it has none or nobody knows it, those of the project's boards. */
export const useSprints = ({ boardId, projectId }: SprintPlace) =>
  useQuery({ queryKey: ['sprints', boardId, projectId], queryFn: () => sprintsAt({ boardId, projectId }) });

async function sprintsAt({ boardId, projectId }: SprintPlace): Promise<readonly Sprint[]> {
  const ofBoard = boardId === null ? [] : await getSprints(jira)(boardId);
  return ofBoard.length > 0 ? ofBoard : sprintsOfProject(projectId, boardId);
}

async function sprintsOfProject(projectId: string, alreadyAsked: string | null): Promise<readonly Sprint[]> {
  const boards = (await findBoards(jira)(projectId)).filter(({ id, type }) => type !== 'kanban' && id !== alreadyAsked);
  const lists = await Promise.all(boards.slice(0, mostBoards).map(({ id }) => getSprints(jira)(id)));
  // A sprint shows on every board whose filter finds one of its issues.
  const all = [...new Map(lists.flat().map((sprint) => [sprint.id, sprint])).values()];
  return [...all.filter(({ state }) => state === 'active'), ...all.filter(({ state }) => state === 'future')];
}
