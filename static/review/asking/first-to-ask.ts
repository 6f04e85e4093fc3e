import type { ReviewItem } from '../reading/review-item';

/** The first question that nobody has answered, or else the first; undefined where there is none. */
export const firstToAsk = (items: readonly ReviewItem[]): ReviewItem | undefined => items.find(({ answer }) => answer === null) ?? items[0];
