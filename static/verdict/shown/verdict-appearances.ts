import type { VerdictAnswer } from '../../../src/core/hypothesis/verdict';

/** A value that did not come is something learnt, and no failure: it is not red. */
export const verdictAppearances: Readonly<Record<VerdictAnswer, 'success' | 'warning' | 'neutral' | 'information'>> = {
  achieved: 'success',
  partly: 'warning',
  'not-achieved': 'neutral',
  'too-early': 'information',
};
