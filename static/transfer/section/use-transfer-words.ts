import type { TransferWords } from '../../words/en/transfer';
import { useMoreWords } from '../../words/use-more-words';

export type { TransferWords };

export const useTransferWords = () =>
  useMoreWords<TransferWords>('transfer', {
    en: async () => (await import('../../words/en/transfer')).transfer,
    de: async () => (await import('../../words/de/transfer')).transfer,
  });
