import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';
import { opensWithTesting } from './opens-with-testing';

const steps = beginsWith('verif(?:y|ying)|verification|validat(?:e|ing)|validation of|confirm|profil(?:e|ing)|measure|benchmark(?:ing)?|debug(?:ging)?|compare|explore|review|monitor|inspect');

/** It opens with a word for checking, which may be the team's or, as in "Confirm before deleting", a user's. */
export const opensWithChecking: Signal = (reading) => {
  const words = reading.deedIsUsers ? null : found(steps, ...reading.deeds);
  return words === null || opensWithTesting(reading) !== null ? null : words;
};
