import { useMoreWords } from '../words/use-more-words';
import type { SummaryWords } from '../words/en/summary';

export type { SummaryWords };

export const useSummaryWords = () =>
  useMoreWords<SummaryWords>('summary', {
    en: async () => (await import('../words/en/summary')).summary,
    de: async () => (await import('../words/de/summary')).summary,
  });
