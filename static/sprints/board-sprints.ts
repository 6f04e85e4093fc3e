import { queryOptions, useQuery } from '@tanstack/react-query';
import { findBoards } from '../../src/jira/find-boards';
import { findSprints, sprintStates } from '../../src/jira/find-sprints';
import { jira } from '../api/jira';
import { inReadingOrder } from './sprint-order';

/** The boards of a project that may have sprints. */
export const useBoards = (projectId: string) =>
  useQuery({
    queryKey: ['boards', projectId],
    queryFn: async () => (await findBoards(jira)(projectId)).filter(({ type }) => type !== 'kanban'),
  });

export const boardSprints = (boardId: string) =>
  queryOptions({
    queryKey: ['board-sprints', boardId],
    queryFn: async () => inReadingOrder(await findSprints(jira)(boardId, sprintStates)),
    enabled: boardId !== '',
  });
