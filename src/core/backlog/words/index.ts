import { english } from './english';
import { german } from './german';
import type { GuardWords } from './guard-words';

/** @param language as `de`; languages without words of their own get English */
export function guardWordsIn(language: string): GuardWords {
  return language === 'de' ? german : english;
}
