import { useMoreWords } from '../words/use-more-words';
import type { SprintsWords } from '../words/en/sprints';

export type { SprintsWords };

export const useSprintsWords = () =>
  useMoreWords<SprintsWords>('sprints', {
    en: async () => (await import('../words/en/sprints')).sprints,
    de: async () => (await import('../words/de/sprints')).sprints,
  });
