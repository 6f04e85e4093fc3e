import type { currency } from '../../words/en/currency';
import { useMoreWords } from '../../words/use-more-words';

export type CurrencyWords = typeof currency;

export const useCurrencyWords = () =>
  useMoreWords<CurrencyWords>('currency', {
    en: async () => (await import('../../words/en/currency')).currency,
    de: async () => (await import('../../words/de/currency')).currency,
  });
