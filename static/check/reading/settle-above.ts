import type { CheckedItem } from './checked-item';

/** Deeper than any of Jira's hierarchies. */
const levels = 10;

/**
 * Says which items serve no hypothesis, once all carriers that there are have been read: a parent
 * comes in rank order as everything does, perhaps after its children. Of a parent that was not
 * among them nothing is known, and nothing is said.
 */
export function settleAbove<Item extends CheckedItem>(items: readonly Item[]): readonly Item[] {
  const byId = new Map(items.map((item): [string, CheckedItem] => [item.id, item]));
  return items.map((item) => {
    const { ifNoneAbove } = item;
    if (ifNoneAbove === null) return item;
    const others = item.findings.filter(({ rule }) => rule !== ifNoneAbove.rule);
    const isSaid = others.length < item.findings.length;
    const mustBeSaid = hasNoneAbove(item, byId);
    if (isSaid === mustBeSaid) return item;
    return { ...item, findings: mustBeSaid ? [...others, ifNoneAbove] : others };
  });
}

function hasNoneAbove(item: CheckedItem, byId: ReadonlyMap<string, CheckedItem>): boolean {
  let above: CheckedItem | undefined = item;
  for (let level = 0; level < levels; level += 1) {
    if (above.parentId === null) return true;
    above = byId.get(above.parentId);
    if (above?.hypothesis !== 'none') return false;
  }
  return false;
}
