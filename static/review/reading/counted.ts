import type { ReviewItem } from './review-item';

export interface Counted {
  readonly done: number;
  readonly all: number;
}

/** How many of these questions are answered. */
export function countOf(items: readonly Pick<ReviewItem, 'isAnswered'>[]): Counted {
  return { done: items.filter(({ isAnswered }) => isAnswered).length, all: items.length };
}
