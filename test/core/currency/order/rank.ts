import type { RankBatch } from '../../../../src/core/currency/order/rank-batches';

/** What Jira makes of one call: the issues right before or after the anchor, in the order in which they are named. */
export function rank(order: readonly string[], { issueIds, anchor }: RankBatch): readonly string[] {
  const others = order.filter((id) => !issueIds.includes(id));
  const at = others.indexOf(anchor.issueId);
  if (at < 0 || issueIds.length > 50) throw new Error('Jira would refuse this');
  return others.toSpliced(anchor.side === 'before' ? at : at + 1, 0, ...issueIds);
}

export const rankAll = (order: readonly string[], batches: readonly RankBatch[]) => batches.reduce(rank, order);
