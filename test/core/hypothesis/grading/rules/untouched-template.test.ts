import { untouchedTemplate } from '../../../../../src/core/hypothesis/grading/rules/untouched-template';
import { aHypothesis } from '../../a-hypothesis';

test.each([
  ['If _we make this change_', '_we make this change_'],
  ['<thing>', '<thing>'],
  ['As a <type of user> I want croissants', '<type of user>'],
  ['[describe the change]', '[describe the change]'],
  ['[value]', '[value]'],
  ['{{outcome}}', '{{outcome}}'],
  ['<Sache>', '<Sache>'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['TBD', 'TBD'],
  ['sell xxx more', 'xxx'],
  ['this thing', 'this thing'],
  ['diese Sache', 'diese Sache'],
  ['???', '???'],
  ['noch offen', 'noch offen'],
])('"%s" is a template that nobody filled in', (thing, words) => {
  const hint = untouchedTemplate(aHypothesis({ thing }));
  expect(hint).toEqual({ rule: 'untouched-template', field: 'thing', words: [words] });
});

test.each([
  'baking croissants before seven',
  '[POS] a new till',
  '[Mobile] ordering ahead',
  'serving in <5 minutes and >3 flavours',
  'a link to [value](https://bakery.example)',
  '<b>bold</b> croissants',
  'the snake_case_value column',
  'a to-do list for the ovens',
  'an XXL croissant',
  'testing three recipes',
  '',
])('"%s" is not a template', (thing) => {
  expect(untouchedTemplate(aHypothesis({ thing }))).toBeNull();
});

test('every text is looked at', () => {
  const measure = { source: 'typed', name: 'TBD', unit: '', direction: 'up' } as const;
  expect(untouchedTemplate(aHypothesis({ value: '<value>' }))?.field).toBe('value');
  expect(untouchedTemplate(aHypothesis({ reason: 'tbd' }))?.field).toBe('reason');
  expect(untouchedTemplate(aHypothesis({ beneficiary: '[user]' }))?.field).toBe('beneficiary');
  expect(untouchedTemplate(aHypothesis({ measure }))?.field).toBe('measure');
});
