import type { worthPath } from '../../words/en/worth-path';
import { useMoreWords } from '../../words/use-more-words';

export type PathWords = typeof worthPath;

/** The words of the calculation, and of what is missing for one. */
export const usePathWords = () =>
  useMoreWords<PathWords>('worth-path', {
    en: async () => (await import('../../words/en/worth-path')).worthPath,
    de: async () => (await import('../../words/de/worth-path')).worthPath,
  });
