import * as v from '@badrap/valita';
import { flaw } from './flaw';

/** A number from `least` to `most`, both included. */
export const numberBetween = (least: number, most: number) =>
  v
    .number()
    .assert(Number.isFinite, flaw('wrong-type'))
    .assert((value) => value >= least, flaw('too-small', least))
    .assert((value) => value <= most, flaw('too-large', most));

/** A whole number from `least` to `most`, both included. */
export const integerBetween = (least: number, most: number) =>
  numberBetween(least, most).assert(Number.isInteger, flaw('wrong-type'));

/** 1 and above: what is counted without gaps. */
export const ordinal = integerBetween(1, Number.MAX_SAFE_INTEGER);
