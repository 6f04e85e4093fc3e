import type { RepairItem } from '../../repairs/repair';
import type { ShownItem } from '../list/filter';

/** What a repair is told: of the findings, only those that are shown. */
export function chosenItem({ entry, findings }: ShownItem): RepairItem {
  const { id, key, summary, projectId, type, parentId } = entry;
  return {
    id,
    key,
    summary,
    projectId,
    typeId: type.id,
    parentId,
    level: type.hierarchyLevel,
    rules: findings.map(({ rule }) => rule),
    words: [...new Set(findings.flatMap(({ words }) => words))],
  };
}

/** What can be done depends on the rules, the type and the project: of ten thousand items, one of each kind tells. */
export function oneOfEach(items: readonly ShownItem[]): readonly ShownItem[] {
  const kinds = new Map<string, ShownItem>();
  for (const item of items) {
    let kind = `${item.entry.projectId},${item.entry.type.id}`;
    for (const { rule } of item.findings) kind += `,${rule}`;
    if (!kinds.has(kind)) kinds.set(kind, item);
  }
  return [...kinds.values()];
}
