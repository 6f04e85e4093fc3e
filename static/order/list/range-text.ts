import type { Amount } from '../../../src/core/currency/amount';
import type { WorthRange } from '../../../src/core/currency/worth/worth-range';
import type { OrderWords } from '../words/order-words';

/** "80 to 200"; empty where nobody stated an end. */
export function rangeText({ low, high }: Pick<WorthRange, 'low' | 'high'>, words: Pick<OrderWords['list'], 'range' | 'atLeast' | 'atMost'>, write: (amount: Amount) => string): string {
  if (low !== null && high !== null) return words.range(write(low), write(high));
  if (low !== null) return words.atLeast(write(low));
  return high === null ? '' : words.atMost(write(high));
}
