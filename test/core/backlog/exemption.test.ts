import { readExemptions, showExemptions } from '../../../src/core/backlog/exemption';

const exemption = { rule: 'task-type' as const, by: 'paula', at: '2026-11-16T09:00:00.000Z', reason: 'our mill sells flour', words: ['Buy'] };
const shown = showExemptions({ number: 1, exemptions: [exemption] }, '10001');

test('what is shown is read again, and its rules are there for JQL', () => {
  expect(readExemptions(shown, '10001')).toEqual([exemption]);
  expect(shown.rules).toEqual(['task-type']);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['rubbish', { rules: ['task-type'] }],
  ['what somebody changed past us', { ...shown, exemptions: [{ ...exemption, by: 'sam' }] }],
  ['what was added past us', { ...shown, exemptions: [exemption, { ...exemption, rule: 'todo-in-disguise' }] }],
])('%s exempts nothing', (_, value) => {
  expect(readExemptions(value, '10001')).toEqual([]);
});

test('what a clone brings along from another issue exempts nothing', () => {
  expect(readExemptions(shown, '10002')).toEqual([]);
});
