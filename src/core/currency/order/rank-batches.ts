/** What one call of Jira's ranks: these issues, in this order, right before or right after one that stays. */
export interface RankBatch {
  readonly issueIds: readonly string[];
  readonly anchor: { readonly side: 'before' | 'after'; readonly issueId: string };
}

/**
 * The most issues that one call ranks.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put
 */
const mostPerRankCall = 50;

/**
 * The calls that bring a list into the wanted order. Each is anchored on an issue that stays, so
 * that one that fails does not put those after it in the wrong place.
 *
 * @param wanted all ids, in the order in which they shall be
 * @param movers those that move; at least one other stays
 * @returns in the order in which they must be made
 */
export function rankBatches(wanted: readonly string[], movers: ReadonlySet<string>): readonly RankBatch[] {
  const batches: RankBatch[] = [];
  let run: string[] = [];
  let stays: string | null = null;
  for (const id of wanted) {
    if (movers.has(id)) {
      run.push(id);
      continue;
    }
    const before = id;
    batches.push(...chunks(run).map((issueIds) => ({ issueIds, anchor: { side: 'before', issueId: before } as const })));
    run = [];
    stays = id;
  }
  if (stays === null) return batches;
  const after = stays;
  // Each goes right after the same issue, so the last must be there first.
  const atTheEnd = chunks(run).reverse();
  return [...batches, ...atTheEnd.map((issueIds) => ({ issueIds, anchor: { side: 'after', issueId: after } as const }))];
}

function chunks(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / mostPerRankCall);
  return Array.from({ length: count }, (_, index) => ids.slice(index * mostPerRankCall, (index + 1) * mostPerRankCall));
}
