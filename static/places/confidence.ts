import { formatNumber } from '../format/numbers';
import type { Place } from './place';
import { readQuantity } from './read-quantity';

/** Percent, as a whole number. A percent sign may be typed along. */
export const confidencePlace: Place = {
  name: 'confidence',
  read: ({ confidence }, locale) => ({ confidence: confidence === null ? '' : formatNumber(confidence, locale) }),
  apply: ({ confidence: typed = '' }, hypothesis, locale) => {
    const read = readQuantity(typed, locale, true);
    if (!read.ok || !isPercentage(read.value)) {
      return { ok: false, troubles: { confidence: { problem: 'not-a-percentage' } } };
    }
    return { ok: true, hypothesis: { ...hypothesis, confidence: read.value } };
  },
  fieldAt: (path) => (path === 'confidence' ? path : undefined),
};

function isPercentage(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= 0 && value <= 100);
}
