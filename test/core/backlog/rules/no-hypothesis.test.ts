import { assess, epic, found, story, written } from '../an-item';

test('an epic without a hypothesis is warned about, and is no to-do', () => {
  expect(assess({ type: epic, hypothesis: { state: 'none' } })).toMatchObject({
    todo: false,
    findings: [{ rule: 'no-hypothesis', severity: 'warn' }],
  });
});

test('nobody looked: nothing is said', () => {
  expect(found({ type: epic, hypothesis: { state: 'unknown' } })).toEqual([]);
});

test('an epic with a hypothesis is fine', () => {
  expect(found({ type: epic, hypothesis: written() })).toEqual([]);
});

test('a story needs none, unless the project says that stories carry one', () => {
  expect(found({ type: story, hypothesis: { state: 'none' } })).toEqual([]);
  expect(found({ type: story, hypothesis: { state: 'none' } }, { carriers: { fromLevel: 0, exceptions: {} } })).toEqual(['no-hypothesis']);
});

test('what is delivered is not asked for a hypothesis any more', () => {
  expect(found({ type: epic, hypothesis: { state: 'none' }, statusCategory: 'done' })).toEqual([]);
});
