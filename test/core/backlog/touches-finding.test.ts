import { defaultGuardSettings } from '../../../src/core/backlog/guard-settings';
import type { RuleName } from '../../../src/core/backlog/rule-name';
import { touchesFinding } from '../../../src/core/backlog/touches-finding';
import type { Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { aHypothesis, aRevision } from '../hypothesis/a-hypothesis';
import { epic, story, today } from './an-item';

const saying = (said: Partial<Hypothesis>) => aRevision({ hypothesis: aHypothesis(said) });
const said = saying({});
const half = saying({ value: '' });
const enabler = saying({ kind: 'enabler' });
const enabling = saying({ kind: 'enabler', enables: ['10002'] });

const touches = (before: typeof said | null, after: typeof said, shown: readonly RuleName[], type = epic) =>
  touchesFinding({ type, before, after, shown }, defaultGuardSettings, today);

test.each<[string, typeof said | null, typeof said, readonly RuleName[]]>([
  ['a hypothesis at last', null, said, ['no-hypothesis']],
  ['an enabler that enables nothing', said, enabler, []],
  ['an enabler that enables something at last', enabler, enabling, ['enabler-enables-nothing']],
  ['a template that nobody filled in', said, saying({ thing: '<thing>' }), []],
  ['a value, where the text was found to be a to-do', half, said, ['todo-in-disguise']],
  ['no value any more: the text counts again', said, half, []],
])('the finding may change: %s', (_, before, after, shown) => {
  expect(touches(before, after, shown)).toBe(true);
});

test.each<[string, typeof said | null, typeof said, readonly RuleName[]]>([
  ['a first hypothesis where none was missed', null, said, []],
  ['other words', said, saying({ value: 'more guests' }), []],
  ['an enabler that was found already', enabler, saying({ kind: 'enabler', thing: 'a second oven' }), ['enabler-enables-nothing']],
  ['an enabler that is quiet, as in a sprint', enabler, saying({ kind: 'enabler', thing: 'a second oven' }), []],
  ['what a hypothesis does not touch', said, saying({ value: 'more guests' }), ['task-type']],
])('the finding stays: %s', (_, before, after, shown) => {
  expect(touches(before, after, shown)).toBe(false);
});

test('a story that says its value is judged by it, not by its text', () => {
  expect(touches(null, said, ['todo-in-disguise'], story)).toBe(true);
});
