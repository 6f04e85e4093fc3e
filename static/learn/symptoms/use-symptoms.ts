import { useQueries, useQuery } from '@tanstack/react-query';
import type { ListedSprint } from '../../../src/jira/find-sprints';
import { jira } from '../../api/jira';
import { readClosedSprints, readSprintSymptoms, type SprintSymptoms } from './read-symptoms';

interface Symptoms {
  /** All that are closed, newest first; undefined while they are on their way. */
  readonly sprints: readonly ListedSprint[] | undefined;
  /** Of the newest of them, oldest first, as far as they have been read. */
  readonly read: readonly SprintSymptoms[];
  readonly asked: number;
  readonly error: unknown;
  readonly again: () => void;
}

/** @param most how many of the newest sprints to look at */
export function useSymptoms(projectId: string, most: number): Symptoms {
  const sprints = useQuery({ queryKey: ['closed-sprints', projectId], queryFn: () => readClosedSprints(jira)(projectId) });
  const newest = (sprints.data ?? []).slice(0, most);
  const read = useQueries({
    queries: newest.map((sprint) => ({ queryKey: ['sprint-symptoms', sprint.id], queryFn: () => readSprintSymptoms(jira)(sprint) })),
  });
  const failed = read.find(({ isError }) => isError);
  return {
    sprints: sprints.data,
    read: read.flatMap(({ data }) => data ?? []).reverse(),
    asked: newest.length,
    error: sprints.error ?? failed?.error ?? null,
    again: () => {
      if (sprints.isError) void sprints.refetch();
      for (const { isError, refetch } of read) if (isError) void refetch();
    },
  };
}
