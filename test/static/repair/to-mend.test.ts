import { defaultGuardSettings } from '../../../src/core/backlog/guard-settings';
import { toMend } from '../../../static/repair/to-mend';
import { aPlacedIssue } from '../a-placed-issue';

const mend = (...issues: readonly ReturnType<typeof aPlacedIssue>[]) => toMend(issues, () => defaultGuardSettings, '2026-11-22');

test('an item that there is a warning about, with what triggered it', () => {
  const [only] = mend(aPlacedIssue('1', { summary: 'As a cook, I want to buy flour so that I can cook', madeAsTask: false }));
  expect(only?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['todo-in-disguise', 'warn']]);
  expect(only?.item).toMatchObject({ id: '1', key: 'BAKE-1', projectId: '10', typeId: '3', parentId: null, level: 0, rules: ['todo-in-disguise'] });
  expect(only?.item.words).toContain('buy');
});

test('what has gone to a sprint meanwhile, or is done, is left out', () => {
  expect(mend(aPlacedIssue('1', { inSprint: true }), aPlacedIssue('2', { statusCategory: 'done' }))).toEqual([]);
});

test('a hint alone is nothing to mend', () => {
  expect(mend(aPlacedIssue('1', { summary: 'Half portions for children', madeAsTask: false }))).toEqual([]);
});

test('each item is held against the settings of its own project', () => {
  const fine = { ...defaultGuardSettings, taskTypes: { '3': false } };
  const issues = [aPlacedIssue('1', { summary: 'Croissants' }), aPlacedIssue('2', { summary: 'Croissants', projectId: '20' })];
  const items = toMend(issues, (projectId) => (projectId === '20' ? fine : defaultGuardSettings), '2026-11-22');
  expect(items.map(({ item }) => item.id)).toEqual(['1']);
});
