import { acting } from './en/acting';
import { around } from './en/around';
import { facts } from './en/facts';
import { failures } from './en/failures';
import { history } from './en/history';
import { sentence } from './en/sentence';
import { settings } from './en/settings';

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
  history,
  settings,
};
