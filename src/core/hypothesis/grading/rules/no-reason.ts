import { wordsOf } from '../content-words';
import type { GradingRule } from '../hint';

/**
 * No reason why the thing should bring the value. An enabler's reason is what it enables.
 *
 * Of 987 hypotheses that LaunchDarkly studied in 2026, 15 % gave a reason.
 */
export const noReason: GradingRule = ({ kind, thing, value, reason }) => {
  const written = wordsOf(thing).length > 0 && wordsOf(value).length > 0;
  if (kind === 'enabler' || !written || reason.trim() !== '') return null;
  if (/(?<!\p{L})(?:because|since|weil|denn)(?!\p{L})/iu.test(`${thing} ${value}`)) return null;
  return { rule: 'no-reason', field: 'reason', words: [] };
};
