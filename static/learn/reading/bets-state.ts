import type { ReadBet } from './read-bet';

type BetsProgress =
  | { readonly type: 'reading' }
  /** Jira asked to be left alone for a while. */
  | { readonly type: 'waiting'; readonly seconds: number }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: unknown };

/** What has been read of a project's hypotheses so far: of those that the person may see. */
export interface BetsState {
  readonly bets: readonly ReadBet[];
  /** Hypotheses that cannot be counted until somebody opens them: their property was changed past us. */
  readonly altered: number;
  /** About how many there are; null while nobody knows. */
  readonly total: number | null;
  readonly progress: BetsProgress;
}

export const atFirst: BetsState = { bets: [], altered: 0, total: null, progress: { type: 'reading' } };
