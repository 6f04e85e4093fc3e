import type { RankBatch } from '../../../src/core/currency/order/rank-batches';

/** The list after a call of Jira's, as far as it did what it was asked. @param moved those of the batch that were moved */
export function afterBatch(list: readonly string[], { anchor, issueIds }: RankBatch, moved: ReadonlySet<string>): readonly string[] {
  const going = issueIds.filter((id) => moved.has(id));
  const left = list.filter((id) => !moved.has(id));
  const at = left.indexOf(anchor.issueId);
  if (at < 0) return list;
  const place = anchor.side === 'before' ? at : at + 1;
  return [...left.slice(0, place), ...going, ...left.slice(place)];
}

/** Whether a list is as such a call would leave it. */
export function isDone(list: readonly string[], { anchor, issueIds }: RankBatch): boolean {
  const wanted = anchor.side === 'before' ? [...issueIds, anchor.issueId] : [anchor.issueId, ...issueIds];
  const from = list.indexOf(wanted[0] ?? '');
  return from >= 0 && wanted.every((id, index) => list[from + index] === id);
}
