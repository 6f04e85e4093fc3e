import { changesOf, type CurrencyTemplate, type TemplateWords } from '../../../src/core/currency/templates/template';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';

/** What a template brings, with its symbol where this language puts it. */
export function changesIn(template: CurrencyTemplate, words: TemplateWords, locale: string): readonly CurrencyChange[] {
  const isWord = /\p{L}/u.test(words.currency.symbol);
  const symbolPlace = isWord ? template.currency.symbolPlace : placeOfMoney(locale);
  return changesOf({ ...template, currency: { ...template.currency, symbolPlace } }, words);
}

/** Where a language writes the sign of a currency. */
function placeOfMoney(locale: string): 'before' | 'after' {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).formatToParts(1).map(({ type }) => type);
  return parts.indexOf('currency') < parts.indexOf('integer') ? 'before' : 'after';
}
