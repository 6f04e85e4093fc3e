import { ruleNames, type RuleName } from '../../../src/core/backlog/rule-name';
import type { ShownItem } from './filter';

export type Grouping = 'item' | 'rule';

/** One row of the list. `key` is its own, and stays its own while others come and go. */
export type Row =
  | { readonly type: 'rule'; readonly key: string; readonly rule: RuleName; readonly ids: readonly string[] }
  | ({ readonly type: 'item'; readonly key: string; readonly isBelowRule: boolean } & ShownItem);

type ItemRow = Extract<Row, { readonly type: 'item' }>;

/** By item: each once, in rank order. By rule: below each rule its items, in rank order. */
export function listRows(shown: readonly ShownItem[], grouping: Grouping): readonly Row[] {
  return grouping === 'item' ? shown.map(rowOf) : rowsByRule(shown);
}

const known = new WeakMap<ShownItem, Row>();

/** The same row for the same item, so that it is drawn once. */
function rowOf(item: ShownItem): Row {
  const before = known.get(item);
  if (before !== undefined) return before;
  const row: Row = { type: 'item', key: item.entry.id, isBelowRule: false, ...item };
  known.set(item, row);
  return row;
}

function rowsByRule(shown: readonly ShownItem[]): readonly Row[] {
  const below = new Map(ruleNames.map((rule): [RuleName, ItemRow[]] => [rule, []]));
  for (const { entry, findings, isMended } of shown) {
    for (const finding of findings) below.get(finding.rule)?.push({ type: 'item', key: `${finding.rule}/${entry.id}`, isBelowRule: true, entry, findings: [finding], isMended });
  }
  return [...below].flatMap(([rule, items]): readonly Row[] => (items.length === 0 ? [] : [{ type: 'rule', key: rule, rule, ids: items.flatMap(idsOf) }, ...items]));
}

/** Whom a row stands for: its item, or all items below a rule. What is on its way out can't be chosen any more. */
export function idsOf(row: Row): readonly string[] {
  if (row.type === 'rule') return row.ids;
  return row.isMended ? [] : [row.entry.id];
}
