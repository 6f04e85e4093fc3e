import { severalChanges } from '../../../../../src/core/hypothesis/grading/rules/several-changes';
import { aHypothesis } from '../../a-hypothesis';

test.each([
  ['opening earlier and baking bread', 'and baking'],
  ['buy flour and bake croissants', 'and bake'],
  ['renting a second oven, and hiring a baker', 'and hiring'],
  ['a new till & training the staff', '& training'],
  ['open at six and also serve coffee', 'and also serve'],
  ['open at six; serve free coffee', '; serve free'],
  ['- open at six\n- serve coffee', '- serve coffee'],
  ['1. open at six\n2. serve coffee', '2. serve coffee'],
  ['früher öffnen und Brot backen', 'und Brot backen'],
  ['Mehl kaufen und dann backen', 'und dann backen'],
])('"%s" is more than one thing', (thing, words) => {
  expect(severalChanges(aHypothesis({ thing }))).toEqual({ rule: 'several-changes', field: 'thing', words: [words] });
});

test.each([
  'bread and butter croissants',
  'selling bread and butter croissants',
  'baking and selling croissants',
  'a price and offer list',
  'croissants for mums and dads',
  'serving coffee & cake',
  'a croissant with ham and melted cheese',
  'showing terms and opening hours',
  'research and development of doughs',
  'Brot und Butter verkaufen',
  'Brot backen und verkaufen',
  'mit neuen und alten Öfen backen',
  'mit Öfen und Blechen backen',
  'a croissant; warm',
  'A line\nand another',
  'baking croissants before seven',
  '',
])('"%s" is one thing', (thing) => {
  expect(severalChanges(aHypothesis({ thing }))).toBeNull();
});
