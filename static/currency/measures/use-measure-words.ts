import type { measures } from '../../words/en/measures';
import { useMoreWords } from '../../words/use-more-words';

export type MeasureWords = typeof measures;

export const useMeasureWords = () =>
  useMoreWords<MeasureWords>('measures', {
    en: async () => (await import('../../words/en/measures')).measures,
    de: async () => (await import('../../words/de/measures')).measures,
  });
