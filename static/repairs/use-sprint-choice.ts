import { useState } from 'react';
import type { Sprint } from '../../src/jira/get-sprints';
import { useSprints } from './sprint-list';

/**
 * Which sprint: the first one until somebody chooses, which is the active one where there is one. Null
 * while they are awaited, and where there is none to choose from.
 */
export function useSprintChoice(boardId: string | null, projectId: string) {
  const sprints = useSprints({ boardId, projectId });
  const [picked, choose] = useState<number | null>(null);
  const chosen: Sprint | null = sprints.data?.find(({ id }) => id === picked) ?? sprints.data?.[0] ?? null;
  return { sprints, chosen, choose, isAwaited: sprints.isPending };
}
