import type { CurrencyChange } from '../currency-change';

/** A start for a project that has no currency yet. Its words are the screens', by key. */
export interface CurrencyTemplate {
  readonly name: TemplateName;
  readonly currency: { readonly symbolPlace: 'before' | 'after'; readonly decimals: number };
  readonly measures: readonly TemplateMeasure[];
}

interface TemplateMeasure {
  /** Of its words, and its id in the project. */
  readonly key: string;
  readonly direction: 'up' | 'down';
  readonly precision: number;
  readonly perUnit: number;
}

export const templateNames = ['bakery', 'web-shop', 'internal-platform', 'public-service'] as const;
export type TemplateName = (typeof templateNames)[number];

export interface TemplateWords {
  readonly currency: { readonly name: string; readonly symbol: string };
  readonly measures: Readonly<Record<string, { readonly name: string; readonly unit: string; readonly why: string }>>;
}

/** What an admin would have had to do by hand. @throws RangeError where a measure has no words */
export function changesOf({ currency, measures }: CurrencyTemplate, words: TemplateWords): readonly CurrencyChange[] {
  const added = measures.map(({ key, direction, precision, perUnit }): CurrencyChange => {
    const said = words.measures[key];
    if (said === undefined) throw new RangeError(`The template's measure ${key} has no words`);
    const { name, unit, why } = said;
    return { type: 'add-measure', id: key, name, unit, direction, precision, rate: { perUnit, why } };
  });
  return [{ type: 'set-currency', currency: { ...currency, ...words.currency }, rates: 'keep' }, ...added];
}
