import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { exemptionsProperty, readExemptions, type Exemption } from '../../src/core/backlog/exemption';
import type { Issue } from '../../src/jira/issue';
import { jqlId } from '../../src/jira/jql';
import { searchIssues } from '../../src/jira/search-issues';
import { jira } from './jira';

/** An item of which somebody said that it is fine. */
export interface ExemptedItem extends Pick<Issue, 'id' | 'key' | 'summary'> {
  readonly exemptions: readonly Exemption[];
  /** Those that were revoked here: kept where they stood, so that it can be undone. */
  readonly revoked: readonly Exemption[];
}

interface ExemptedItemsPage {
  readonly items: readonly ExemptedItem[];
  /** null on the last page. */
  readonly nextPageToken: string | null;
}

async function page(projectId: string, nextPageToken: string | null): Promise<ExemptedItemsPage> {
  const found = await searchIssues(jira)({
    jql: `project = ${jqlId(projectId)} AND backlogExemption IS NOT EMPTY ORDER BY updated DESC`,
    properties: [exemptionsProperty],
    ...(nextPageToken !== null && { nextPageToken }),
  });
  const items = found.issues.map(({ id, key, summary, properties }) => ({
    id,
    key,
    summary,
    exemptions: readExemptions(properties[exemptionsProperty], id),
    revoked: [],
  }));
  return { items, nextPageToken: found.nextPageToken };
}

/** The exempted items of a project, what was changed last first: 100 with each call. */
export const exemptedItems = (projectId: string) =>
  infiniteQueryOptions({
    queryKey: ['exempted-items', projectId],
    queryFn: ({ pageParam }) => page(projectId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextPageToken }) => nextPageToken,
  });

export const useExemptedItems = (projectId: string) => useInfiniteQuery(exemptedItems(projectId));
