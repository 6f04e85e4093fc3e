import { exempt, revoke } from '../../../src/core/backlog/next-exemptions';

const paula = { by: 'paula', at: '2026-11-16T09:00:00.000Z', reason: 'agreed on Monday', words: [] };
const sam = { ...paula, by: 'sam', reason: 'fine' };
const first = { number: 1, exemptions: [{ rule: 'task-type' as const, ...paula }] };

test('exemptions count up and add up', () => {
  expect(exempt(null, ['task-type'], paula)).toEqual(first);
  expect(exempt(first, ['todo-in-disguise'], sam)).toEqual({
    number: 2,
    exemptions: [...first.exemptions, { rule: 'todo-in-disguise', ...sam }],
  });
});

test('who exempted a rule first, and why, stands', () => {
  expect(exempt(first, ['task-type'], sam)).toBeNull();
  expect(exempt(first, ['task-type', 'todo-in-disguise'], sam)?.exemptions.map(({ by }) => by)).toEqual(['paula', 'sam']);
});

test('what is taken back is gone, and the rest stays', () => {
  const both = exempt(first, ['todo-in-disguise'], sam);
  expect(revoke(both, ['task-type'])).toEqual({ number: 3, exemptions: [{ rule: 'todo-in-disguise', ...sam }] });
  expect(revoke(first, ['task-type'])).toEqual({ number: 2, exemptions: [] });
});

test('what nobody exempted can not be taken back', () => {
  expect(revoke(first, ['todo-in-disguise'])).toBeNull();
  expect(revoke(null, ['task-type'])).toBeNull();
});
