import type { StatusWords } from './words';

export const de: StatusWords = {
  none: 'keine Hypothese',
  written: 'geschrieben',
  agreed: 'vereinbart',
  reopened: 'wieder offen',
  due: 'Wert fällig',
  'to-do': 'To-do',
};
