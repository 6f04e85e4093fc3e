import { useMoreWords } from '../../words/use-more-words';
import type { LearnWords } from '../../words/en/learn';

export type { LearnWords };

/** Undefined while they are on their way. */
export const useLearnWords = (): LearnWords | undefined =>
  useMoreWords<LearnWords>('learn', {
    en: async () => (await import('../../words/en/learn')).learn,
    de: async () => (await import('../../words/de/learn')).learn,
  }).data;
