import { nextCurrency } from '../../../src/core/currency/next-currency';
import { templates } from '../../../src/core/currency/templates';
import { changesOf, templateNames, type CurrencyTemplate } from '../../../src/core/currency/templates/template';
import { monday, paula } from '../hypothesis/a-hypothesis';

const wordsFor = ({ measures }: CurrencyTemplate) => ({
  currency: { name: 'Hours per month', symbol: 'h' },
  measures: Object.fromEntries(measures.map(({ key }) => [key, { name: key, unit: 'per month', why: 'as agreed' }])),
});

test.each(templateNames)('%s is a start that can be saved as it is', (name) => {
  const template = templates[name];
  const next = nextCurrency(null, changesOf(template, wordsFor(template)), { by: paula, at: monday }, new Set());
  expect(template.name).toBe(name);
  expect(next).toMatchObject({ type: 'next', version: { content: { currency: { symbol: 'h' } } } });
  expect(next.type === 'next' && next.version.content.measures.map(({ id }) => id)).toEqual(template.measures.map(({ key }) => key));
});

test('a measure without words is not started with', () => {
  expect(() => changesOf(templates.bakery, { currency: { name: 'C', symbol: 'c' }, measures: {} })).toThrow('croissants-sold');
});
