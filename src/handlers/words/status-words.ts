import { de } from './de';
import { en } from './en';
import type { StatusWords } from './words';

const languages: Readonly<Record<string, StatusWords>> = { de, en };

/** @param locale such as `de-DE` or `de_DE`; English for any other, and for none */
export function statusWords(locale: unknown): StatusWords {
  const language = typeof locale === 'string' ? locale.slice(0, 2).toLowerCase() : 'en';
  return languages[language] ?? en;
}
