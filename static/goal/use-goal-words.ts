import { useMoreWords } from '../words/use-more-words';
import type { GoalWords } from '../words/en/goal';

export type { GoalWords };

export const useGoalWords = () =>
  useMoreWords<GoalWords>('goal', {
    en: async () => (await import('../words/en/goal')).goal,
    de: async () => (await import('../words/de/goal')).goal,
  });
