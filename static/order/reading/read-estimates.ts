import { findStoryPointsField } from '../../../src/jira/find-story-points-field';
import type { JiraRequest } from '../../../src/jira/request';
import { searchEstimates, type EstimatedIssue } from '../../../src/jira/search-estimates';
import type { Estimates } from './order-state';

/** As many as one page of Jira's holds, so that items without to-dos take one call per hundred. */
const itemsAtOnce = 100;

/** What the team estimated of these items and of their to-dos. @param onRead told after each hundred how many are done */
export async function readEstimates(request: JiraRequest, ids: readonly string[], onRead: (done: number) => void): Promise<ReadonlyMap<string, Estimates>> {
  const storyPointsField = await findStoryPointsField(request)();
  const byId = new Map<string, Estimates>();
  for (let from = 0; from < ids.length; from += itemsAtOnce) {
    const issueIds = ids.slice(from, from + itemsAtOnce);
    const found: EstimatedIssue[] = [];
    let nextPageToken: string | null = null;
    do {
      const page: Awaited<ReturnType<ReturnType<typeof searchEstimates>>> = await searchEstimates(request)({ issueIds, storyPointsField, nextPageToken });
      found.push(...page.issues);
      ({ nextPageToken } = page);
    } while (nextPageToken !== null);
    for (const [id, estimates] of byItem(issueIds, found)) byId.set(id, estimates);
    onRead(Math.min(from + itemsAtOnce, ids.length));
  }
  return byId;
}

function byItem(ids: readonly string[], found: readonly EstimatedIssue[]): ReadonlyMap<string, Estimates> {
  const below = new Map<string | null, EstimatedIssue[]>();
  for (const issue of found) below.set(issue.parentId, [...(below.get(issue.parentId) ?? []), issue]);
  const self = new Map(found.map((issue) => [issue.id, issue]));
  const nothing = { storyPoints: null, originalEstimateInSeconds: null };
  return new Map(ids.map((id) => [id, { own: self.get(id) ?? nothing, toDos: below.get(id) ?? [] }]));
}
