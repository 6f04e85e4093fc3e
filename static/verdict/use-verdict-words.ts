import type { verdict } from '../words/en/verdict';
import { moreWords, useMoreWords } from '../words/use-more-words';
import type { Words } from '../words/words';

export type VerdictWords = typeof verdict;

const sources = {
  en: async () => (await import('../words/en/verdict')).verdict,
  de: async () => (await import('../words/de/verdict')).verdict,
};

/** For who asks before there is a screen. */
export const verdictWords = (screen: Pick<Words, 'language'>) => moreWords('verdict', sources, screen);

/** The words of the value question: few screens open with it. Undefined as long as they are on their way. */
export function useVerdictWords(): VerdictWords | undefined {
  return useMoreWords('verdict', sources).data;
}
