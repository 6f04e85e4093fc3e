import type { Exemption } from '../../../src/core/backlog/exemption';
import { exemptionsByAct } from '../../../static/context/exemptions-by-act';

const exemption = (rule: Exemption['rule'], said: Partial<Exemption> = {}): Exemption => ({
  rule,
  by: 'paula',
  at: '2026-11-20T09:00:00.000Z',
  reason: 'Bakers are our customers.',
  words: ['As a baker'],
  ...said,
});

test('what was exempted with one word reads as one, the newest first', () => {
  const later = exemption('serves-nothing', { by: 'devi', at: '2026-11-21T09:00:00.000Z', reason: 'It serves the whole shop.' });
  expect(exemptionsByAct([exemption('task-type'), exemption('todo-in-disguise'), later])).toEqual([
    { by: 'devi', at: later.at, reason: later.reason, words: ['As a baker'], rules: ['serves-nothing'] },
    { by: 'paula', at: '2026-11-20T09:00:00.000Z', reason: 'Bakers are our customers.', words: ['As a baker'], rules: ['task-type', 'todo-in-disguise'] },
  ]);
});

test('the same reason given on another day is another act', () => {
  const again = exemption('serves-nothing', { at: '2026-11-21T09:00:00.000Z' });
  expect(exemptionsByAct([exemption('task-type'), again])).toHaveLength(2);
});
