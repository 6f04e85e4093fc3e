import type { StatusWords } from './words';

export const en: StatusWords = {
  none: 'no hypothesis',
  written: 'written',
  agreed: 'agreed',
  reopened: 'agreement reopened',
  due: 'value due',
  'to-do': 'to-do',
};
