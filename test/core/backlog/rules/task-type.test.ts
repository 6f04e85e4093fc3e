import { assess, epic, found, story, subtask, task } from '../an-item';

test.each([
  ['a sub-task', subtask],
  ['what Jira made as its Task', task],
])('%s in the product backlog is a to-do, and its type is quoted', (_, type) => {
  expect(assess({ type })).toMatchObject({ todo: true, score: 1, findings: [{ rule: 'task-type', severity: 'warn', words: [type.name] }] });
});

test.each([
  ['a story', story],
  ['an epic', epic],
])('%s is none', (_, type) => {
  expect(found({ type })).not.toContain('task-type');
});

test('a project says by type id what is task-level', () => {
  expect(found({ type: story }, { taskTypes: { [story.id]: true } })).toContain('task-type');
  expect(found({ type: task }, { taskTypes: { [task.id]: false } })).not.toContain('task-type');
});

test.each([
  ['in a sprint', { inSprint: true }],
  ['done', { statusCategory: 'done' as const }],
])('a to-do that is %s is where it belongs', (_, said) => {
  expect(found({ type: task, ...said })).toEqual([]);
});

test('a type that is not known is no finding', () => {
  expect(found({ type: null })).toEqual([]);
});
