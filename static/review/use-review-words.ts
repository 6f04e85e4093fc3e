import type { review } from '../words/en/review';
import { useMoreWords } from '../words/use-more-words';

export type ReviewWords = typeof review;

const sources = {
  en: async () => (await import('../words/en/review')).review,
  de: async () => (await import('../words/de/review')).review,
};

/** The words of the review: no other screen says them. Undefined as long as they are on their way. */
export function useReviewWords(): ReviewWords | undefined {
  return useMoreWords('review', sources).data;
}
