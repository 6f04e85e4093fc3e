import type { PastBet } from '../../../src/core/outcome/past-bet';
import type { LearnWords } from '../words/use-learn-words';

/** An issue behind something that is drawn, and what is to be said of it there. */
export interface IssueBehind {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly note: string;
}

/** Something in a picture that can be chosen, with what is behind it. */
export interface Behind {
  readonly id: string;
  readonly label: string;
  readonly issues: readonly IssueBehind[];
}

/** Each with how it was answered. */
export function betsBehind(bets: readonly PastBet[], { picture, standings }: LearnWords): readonly IssueBehind[] {
  return bets.map(({ issueId, key, summary, verdict }) => ({
    issueId,
    key,
    summary,
    note: verdict === null ? picture.noVerdict : standings[verdict.answer],
  }));
}
