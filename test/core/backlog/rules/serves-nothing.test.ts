import { assess, epic, found, story, task, written } from '../an-item';

const none = { state: 'none' } as const;

test('a story with no hypothesis above it gets a hint', () => {
  expect(assess({ type: story, hypothesisAbove: none })).toMatchObject({
    todo: false,
    findings: [{ rule: 'serves-nothing', severity: 'hint' }],
  });
});

test.each([
  ['with a hypothesis above it', { hypothesisAbove: written() }],
  ['of which nobody looked what is above it', { hypothesisAbove: { state: 'unknown' } as const }],
  ['with a hypothesis of its own', { hypothesisAbove: none, hypothesis: written() }],
  ['in a sprint', { hypothesisAbove: none, inSprint: true }],
])('a story %s gets none', (_, said) => {
  expect(found({ type: story, ...said })).toEqual([]);
});

test('an epic serves itself, and a to-do is warned about for what it is', () => {
  expect(found({ type: epic, hypothesis: written(), hypothesisAbove: none })).toEqual([]);
  expect(found({ type: task, hypothesisAbove: none })).toEqual(['task-type']);
});
