import { twoMeasures } from '../../../../../src/core/hypothesis/grading/rules/two-measures';
import { aHypothesis } from '../../a-hypothesis';

test.each([
  ['20 % more customers and 10 % less waste', ['20 % more customers', '10 % less waste']],
  ['more customers and less waste', ['more customers', 'less waste']],
  ['we serve 50 customers an hour, 5 minutes faster', ['50 customers', '5 minutes']],
  ['mehr Kunden und weniger Abfall', ['mehr Kunden', 'weniger Abfall']],
  ['20 % mehr Umsatz sowie 3 Minuten weniger Wartezeit', ['20 % mehr Umsatz', '3 Minuten']],
  ['reduced waste; increased sales', ['reduced waste', 'increased sales']],
])('"%s" has two measures', (value, words) => {
  expect(twoMeasures(aHypothesis({ value }))).toEqual({ rule: 'two-measures', field: 'value', words });
});

test.each([
  '20 % more customers',
  'between 10 and 20 customers more per day',
  '10 customers on Monday and 20 customers on Tuesday',
  'more and more customers',
  '1,000 customers',
  'more croissants and bread are sold',
  'customers come back and bring friends',
  'from 10 minutes to 5 minutes',
  'zwischen 10 und 20 Kunden mehr am Tag',
  'waste falls by 10 % by 1 December, and stays there',
  '',
])('"%s" has one measure at most', (value) => {
  expect(twoMeasures(aHypothesis({ value }))).toBeNull();
});
