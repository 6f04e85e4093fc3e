import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import type { WorthProgress } from '../../../src/core/currency/worth-progress';

/** A change that search has not begun to follow after so long, it has followed long ago, or does not need to. */
const beginsWithinMilliseconds = 120_000;
/** After so long without a step, somebody should know that it goes on without them. */
const slowAfterMilliseconds = 60_000;

export interface FollowUp {
  readonly done: number;
  /** Null while nobody counted. */
  readonly total: number | null;
  readonly isSlow: boolean;
}

/**
 * How far search has followed a version of the currency.
 *
 * @param asked when it was asked, in epoch milliseconds
 * @returns null once it is through
 */
export function followUp({ version, at }: Pick<CurrencyVersion, 'version' | 'at'>, progress: WorthProgress | null, asked: number): FollowUp | null {
  if (progress === null || progress.version < version) {
    return asked - Date.parse(at) < beginsWithinMilliseconds ? { done: 0, total: null, isSlow: false } : null;
  }
  if (progress.next === null) return null;
  return { done: progress.done, total: progress.total, isSlow: asked - Date.parse(progress.at) > slowAfterMilliseconds };
}
