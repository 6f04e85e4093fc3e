import type { StatusWords } from './words';

export const en: StatusWords = {
  none: 'no hypothesis',
  written: 'written',
  agreed: 'agreed',
  reopened: 'agreement reopened',
  due: 'value due',
  achieved: 'value achieved',
  partly: 'value partly achieved',
  'not-achieved': 'value not achieved',
  'too-early': 'too early to tell',
  'to-do': 'to-do',
};
