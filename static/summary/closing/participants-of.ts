import { reviewLimits } from '../../../src/core/sprint/review';
import type { ReviewToClose } from '../review-to-close';

/** Who took part, as far as the screen knows: who had the review open, and who answered in it. Each once. */
export function participantsOf({ present, items }: Pick<ReviewToClose, 'present' | 'items'>): readonly string[] {
  return [...new Set([...present, ...items.flatMap(({ answeredBy }) => answeredBy ?? [])])].slice(0, reviewLimits.participants);
}
