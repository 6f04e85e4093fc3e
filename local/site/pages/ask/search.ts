import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { listedFields, type ListedIssue } from './issue-fields';

interface Found {
  readonly issues: readonly ListedIssue[];
  readonly nextPageToken?: string;
}

const searchOnce = (jql: string, nextPageToken?: string) =>
  ask<Found>('POST', '/rest/api/3/search/jql', {
    jql,
    fields: listedFields.split(','),
    maxResults: 50,
    ...(nextPageToken ? { nextPageToken } : {}),
  });

export const useSearch = (jql: string) =>
  useInfiniteQuery({
    queryKey: ['search', jql],
    enabled: jql.trim() !== '',
    initialPageParam: '',
    queryFn: ({ pageParam }) => searchOnce(jql, pageParam),
    getNextPageParam: ({ nextPageToken }) => nextPageToken,
  });

/** Every issue that a query finds: for short lists, such as a project's epics. */
export const useAllFound = (jql: string | undefined) =>
  useQuery({
    queryKey: ['all-found', jql],
    enabled: jql !== undefined,
    queryFn: async () => {
      const issues: ListedIssue[] = [];
      for (let token: string | undefined = ''; token !== undefined; ) {
        const page: Found = await searchOnce(jql ?? '', token);
        issues.push(...page.issues);
        token = page.nextPageToken;
      }
      return issues;
    },
  });
