import type { StatusWords } from './words';

export const de: StatusWords = {
  none: 'keine Hypothese',
  written: 'geschrieben',
  agreed: 'vereinbart',
  reopened: 'wieder offen',
  due: 'Wert fällig',
  achieved: 'Wert erreicht',
  partly: 'Wert teilweise erreicht',
  'not-achieved': 'Wert nicht erreicht',
  'too-early': 'zu früh',
  'to-do': 'To-do',
};
