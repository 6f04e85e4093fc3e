import type { Bet } from './bet';
import { cutText } from '../values/text';
import { canonicalJson } from './canonical-json';
import type { Revision } from './revision';
import { verdictLimits, type AskedIn, type EarlierVerdict, type GivenVerdict, type Verdict } from './verdict';

/** An answer with what it answers. */
export interface VerdictToGive {
  readonly verdict: GivenVerdict;
  /** Null outside of a review. */
  readonly askedIn: AskedIn | null;
  readonly bet: Bet;
}

/** The verdict as it is kept, with what was answered before in short. */
export function nextVerdict(
  { number, verdict: before }: Revision,
  { verdict, askedIn, bet }: VerdictToGive,
  { by, at }: { readonly by: string; readonly at: string },
): Verdict {
  return { ...verdict, askedIn, by, at, bet, earlier: before === undefined ? [] : earlierThan(before, number, askedIn) };
}

/** Whether the same person says the same again in the same place. */
export function sameAnswer(kept: Verdict, { verdict, askedIn }: VerdictToGive, by: string): boolean {
  return kept.by === by && canonicalJson([givenOf(kept), kept.askedIn]) === canonicalJson([givenOf(verdict), askedIn]);
}

/** What a person said, without who, when and where. */
export function givenOf({ answer, actual, evidence, delivery, learnt, decision, lookAgainOn }: GivenVerdict): GivenVerdict {
  return { answer, actual, evidence, delivery, learnt, decision, lookAgainOn };
}

/** Whoever corrects an answer in the review in which it was given replaces it: it is no earlier one. */
function earlierThan(before: Verdict, revision: number, askedIn: AskedIn | null): EarlierVerdict[] {
  if (askedIn !== null && before.askedIn?.sprintId === askedIn.sprintId) return before.earlier;
  return [inShort(before, revision), ...before.earlier].slice(0, verdictLimits.earlier);
}

/** What becomes of a verdict when another one is given. @param revision one that holds it in full */
export function inShort({ answer, actual, decision, learnt, askedIn, by, at }: Verdict, revision: number): EarlierVerdict {
  const beginning = cutText(learnt, verdictLimits.learntInShort);
  return { answer, actual, decision, ...(beginning !== '' && { learnt: beginning }), askedIn, by, at, revision };
}
