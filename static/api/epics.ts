import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { findIssues } from '../../src/jira/find-issues';
import type { Issue } from '../../src/jira/issue';
import { jira } from './jira';

/** By id. Jira tells only what the person may see; the others are left out. */
export type Epics = ReadonlyMap<string, Pick<Issue, 'id' | 'key' | 'summary'>>;

/** The epics with these ids. Asked only when `wanted`. */
export function useEpics(ids: readonly string[], wanted = true) {
  return useQuery({
    queryKey: ['epics', ids],
    queryFn: async (): Promise<Epics> => new Map((await findIssues(jira)(ids)).map((issue) => [issue.id, issue])),
    enabled: wanted && ids.length > 0,
    placeholderData: keepPreviousData,
  });
}
