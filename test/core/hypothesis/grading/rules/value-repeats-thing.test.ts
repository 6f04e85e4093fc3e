import { valueRepeatsThing } from '../../../../../src/core/hypothesis/grading/rules/value-repeats-thing';
import { aHypothesis } from '../../a-hypothesis';

const hint = (thing: string, value: string) => valueRepeatsThing(aHypothesis({ thing, value }));

test.each([
  ['buy flour', 'I have flour', ['flour']],
  ['buying flour', 'we have the flour that we need', ['flour']],
  ['baking croissants', 'the croissants are baked', ['croissants', 'baked']],
  ['doing this', 'I get that thing done', ['I get that thing done']],
  ['Mehl kaufen', 'wir haben Mehl', ['Mehl']],
  ['Mehl kaufen', 'das Mehl ist gekauft', ['Mehl', 'gekauft']],
  ['migrate the till', 'the till is migrated', ['till', 'migrated']],
])('"%s" so that "%s" only repeats the thing', (thing, value, words) => {
  expect(hint(thing, value)).toEqual({ rule: 'value-repeats-thing', field: 'value', words });
});

test.each([
  ['buy sugar', 'I can cook croissants'],
  ['baking croissants before seven', 'commuters buy breakfast here'],
  ['baking croissants', 'we sell 20 % more croissants'],
  ['buy flour', 'we have 20 kg of flour'],
  ['baking croissants', 'more croissants are sold'],
  ['Croissants backen', 'mehr Kunden kommen vor der Arbeit'],
  ['buy flour', ''],
  ['buy flour', 'we'],
  ['', 'it is done'],
  ['買小麥粉', '有更多客人'],
])('"%s" so that "%s" says more than the thing', (thing, value) => {
  expect(hint(thing, value)).toBeNull();
});
