import { wordsOf } from '../content-words';
import type { GradingRule } from '../hint';

/**
 * No measure that would show the value. An enabler's worth is that of what it enables.
 *
 * Of 987 hypotheses that LaunchDarkly studied in 2026, 46 % had a measurable outcome.
 */
export const noMeasure: GradingRule = ({ kind, thing, value, measure }) => {
  const written = wordsOf(thing).length > 0 && wordsOf(value).length > 0;
  if (kind === 'enabler' || !written || measure !== null) return null;
  return { rule: 'no-measure', field: 'measure', words: [] };
};
