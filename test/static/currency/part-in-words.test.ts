import { partOf, type CurrencyPart } from '../../../src/core/currency/currency-parts';
import { partInWords, valueInWords } from '../../../static/currency/section/part-in-words';
import { currency as en } from '../../../static/words/en/currency';
import { bakeryCurrency } from '../../core/currency/a-currency';

test.each([
  ['currency.name', 'Name of the currency', 'Croissants per week'],
  ['currency.format', 'How amounts are written', 'croissants/week, after the number, 1 decimal'],
  ['name:sold', 'Name of “Croissants sold”', 'Croissants sold'],
  ['unit:sold', 'Unit of “Croissants sold”', 'per week'],
  ['direction:queue', 'Which way is good for “People who leave the queue”', 'Less is better'],
  ['precision:sold', 'Decimals of “Croissants sold”', '0'],
  ['status:sold', 'Whether “Croissants sold” is offered', 'offered'],
  ['rate:queue', 'Exchange rate of “People who leave the queue”', '1.5, because counted for a week'],
  ['rate:smiles', 'Exchange rate of “Smiles at the counter”', 'nothing'],
] satisfies readonly (readonly [CurrencyPart, string, string])[])('%s is told in words', (part, name, value) => {
  expect(partInWords(part, [bakeryCurrency], en.conflict)).toBe(name);
  expect(valueInWords(part, partOf(bakeryCurrency, part), en, 'en-US')).toBe(value);
});

test('what somebody removed is said to be removed', () => {
  expect(valueInWords('rate:gone', partOf(bakeryCurrency, 'rate:gone'), en, 'en-US')).toBe('removed');
});
