import { acting } from './en/acting';
import { around } from './en/around';
import { check } from './en/check';
import { facts } from './en/facts';
import { failures } from './en/failures';
import { guardSettings } from './en/guard-settings';
import { history } from './en/history';
import { repairs } from './en/repairs';
import { sentence } from './en/sentence';
import { settings } from './en/settings';
import { worth } from './en/worth';

/** Every word that the screens say, in one language. */
export type Words = typeof en;

/** Every word that the screens say, in English. */
export const en = {
  language: 'en',
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
