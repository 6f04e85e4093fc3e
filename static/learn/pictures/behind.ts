import { dayToAsk } from '../../../src/core/hypothesis/is-due';
import { isSettled, type PastBet } from '../../../src/core/outcome/past-bet';
import { formatDay } from '../../format/days';
import type { LearnWords } from '../words/use-learn-words';

/** An issue behind something that is drawn, and what is to be said of it there. */
export interface IssueBehind {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly note: string;
}

/** Something that can be chosen, with what is behind it. */
export interface Behind {
  readonly id: string;
  /** What it is, and of how many. */
  readonly label: string;
  readonly issues: readonly IssueBehind[];
}

interface BetsChosen {
  readonly id: string;
  readonly name: string;
  readonly bets: readonly PastBet[];
}

/** Each bet with how it was answered; what waits for an answer, with the day on which it is asked for. */
export function betsBehind({ id, name, bets }: BetsChosen, words: LearnWords, locale: string): Behind {
  const issues = bets.map((bet) => ({ issueId: bet.issueId, key: bet.key, summary: bet.summary, note: noteOn(bet, words, locale) }));
  return { id, label: words.picture.behind(name, bets.length), issues };
}

function noteOn(bet: PastBet, { picture, standings }: LearnWords, locale: string): string {
  if (isSettled(bet)) return standings[bet.verdict.answer];
  const day = dayToAsk({ hypothesis: bet.hypothesis, verdict: bet.verdict ?? undefined });
  return day === null ? picture.noDay : picture.due(formatDay(day, locale));
}
