import { applyCurrencyChange } from '../../../src/core/currency/apply-currency-change';
import { CurrencyChangeSchema } from '../../../src/core/currency/currency-change';
import { noCurrency } from '../../../src/core/currency/project-currency';
import { templates } from '../../../src/core/currency/templates';
import { templateNames, type TemplateName } from '../../../src/core/currency/templates/template';
import { changesIn } from '../../../static/currency/section/changes-in-template';
import { currency as de } from '../../../static/words/de/currency';
import { currency as en } from '../../../static/words/en/currency';

const spoken = [
  ['en-US', en],
  ['de-DE', de],
] as const;

const all = spoken.flatMap(([locale, words]) => templateNames.map((name) => [name, locale, words] as const));

const brought = (name: TemplateName, locale: string, words: typeof en) => changesIn(templates[name], words.templates[name], locale);

test.each(all)('the template %s is complete in %s, and the back end takes it', (name, locale, words) => {
  const changes = brought(name, locale, words);
  expect(changes.map((change) => CurrencyChangeSchema.try(change).ok)).not.toContain(false);
  const content = changes.reduce((before, change) => {
    const applied = applyCurrencyChange(before, change, new Set());
    if (!applied.ok) throw new Error(applied.refused.reason);
    return applied.content;
  }, noCurrency);
  expect(content.measures).toHaveLength(Object.keys(words.templates[name].measures).length);
  expect(content.measures.map(({ rate }) => rate?.why)).not.toContain(undefined);
});

test('money stands where the language puts it, a word where the template does', () => {
  const placeOf = (name: TemplateName, locale: string, words: typeof en) => brought(name, locale, words)[0];
  expect(placeOf('web-shop', 'en-US', en)).toMatchObject({ currency: { symbol: '€', symbolPlace: 'before' } });
  expect(placeOf('web-shop', 'de-DE', de)).toMatchObject({ currency: { symbol: '€', symbolPlace: 'after' } });
  expect(placeOf('bakery', 'en-US', en)).toMatchObject({ currency: { symbolPlace: 'after' } });
});
