import type { Flagged } from '../../../static/background/flagged';

/** A to-do by its type that Paula ranked, and that she may mend, unless said otherwise. */
export const aFlagged = (id: string, { summary = 'Buy flour', ...said }: Partial<Flagged> & { readonly summary?: string } = {}): Flagged => ({
  item: { id, key: `BAKE-${id}`, summary, projectId: '10', typeId: '10001', parentId: null, rules: ['task-type'], words: ['Task'] },
  finding: { rule: 'task-type', severity: 'warn', words: ['Task'] },
  todo: true,
  repairs: ['move-to-sprint', 'put-under-hypothesis', 'give-it-a-value', 'exempt'],
  act: { id: `change-${id}`, at: Date.parse('2026-11-22T09:00:00Z') },
  ...said,
});
