import { textPlace, type Place } from './place';

const words = textPlace('sentence', ['thing', 'value']);

/** "By doing …, we expect …": both are needed, and nothing else is. */
export const sentencePlace: Place = {
  ...words,
  apply: (typed, hypothesis, locale) => {
    const empty = ['thing', 'value'].filter((field) => (typed[field] ?? '').trim() === '');
    if (empty.length === 0) return words.apply(typed, hypothesis, locale);
    return { ok: false, troubles: Object.fromEntries(empty.map((field) => [field, { problem: 'missing' }])) };
  },
};
