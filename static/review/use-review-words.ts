import type { review } from '../words/en/review';
import { moreWords, useMoreWords } from '../words/use-more-words';
import type { Words } from '../words/words';

export type ReviewWords = typeof review;

const sources = {
  en: async () => (await import('../words/en/review')).review,
  de: async () => (await import('../words/de/review')).review,
};

/** For who asks before there is a screen. */
export const reviewWords = (screen: Pick<Words, 'language'>) => moreWords('review', sources, screen);

/** The words of the review: no other screen says them. Undefined as long as they are on their way. */
export function useReviewWords(): ReviewWords | undefined {
  return useMoreWords('review', sources).data;
}
