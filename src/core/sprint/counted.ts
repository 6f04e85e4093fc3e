import type { ReviewChange } from './review';
import type { SummaryItem } from './summary-item';

type Counted = Extract<ReviewChange, { type: 'closed' }>['counted'];

/** How many of each answer a summary holds; what nobody answered is open. */
export function countAnswers(items: readonly Pick<SummaryItem, 'verdict'>[]): Counted {
  const count = (answer: keyof Counted) => items.filter(({ verdict }) => (verdict?.answer ?? 'open') === answer).length;
  return {
    achieved: count('achieved'),
    partly: count('partly'),
    'not-achieved': count('not-achieved'),
    'too-early': count('too-early'),
    open: count('open'),
  };
}
