import { acting } from './de/acting';
import { around } from './de/around';
import { facts } from './de/facts';
import { failures } from './de/failures';
import { history } from './de/history';
import { sentence } from './de/sentence';
import { settings } from './de/settings';
import type { Words } from './en';

/** Every word that the screens say, in German. */
export const de: Words = {
  language: 'de',
  ...acting,
  ...sentence,
  ...facts,
  ...around,
  ...failures,
  history,
  settings,
};
