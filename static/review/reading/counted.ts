import type { ReviewItem } from './review-item';

export interface Counted {
  readonly done: number;
  readonly all: number;
}

/** How many of these questions are answered. */
export function countOf(items: readonly Pick<ReviewItem, 'answer'>[]): Counted {
  return { done: items.filter(({ answer }) => answer !== null).length, all: items.length };
}
