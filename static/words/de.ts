import { acting } from './de/acting';
import { around } from './de/around';
import { check } from './de/check';
import { facts } from './de/facts';
import { failures } from './de/failures';
import { guardSettings } from './de/guard-settings';
import { history } from './de/history';
import { repairs } from './de/repairs';
import { sentence } from './de/sentence';
import { settings } from './de/settings';
import { worth } from './de/worth';
import type { Words } from './en';

/** Every word that the screens say, in German. */
export const de: Words = {
  language: 'de',
  ...acting,
  ...sentence,
  ...facts,
  ...around,
  ...failures,
  check,
  guardSettings,
  history,
  repairs,
  settings,
  worth,
};
