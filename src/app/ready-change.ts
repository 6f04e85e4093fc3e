import type { CurrencyVersion } from '../core/currency/currency-version';
import type { Bet } from '../core/hypothesis/bet';
import type { ReadyChange } from '../core/hypothesis/next-revision';
import type { Revision } from '../core/hypothesis/revision';
import type { AskedIn, GivenVerdict } from '../core/hypothesis/verdict';
import { placeBet } from '../core/sprint/place-bet';
import type { FieldProblem } from '../contract/answer';
import type { RequestedChange } from '../contract/contract';
import type { RevisionLog } from '../store/revisions';
import { AppFailure } from './app-failure';

/** Where the value question was asked, and what had been expected there. */
export interface Asked {
  /** Null outside of a review. */
  readonly askedIn: AskedIn | null;
  /** What was frozen when the sprint started; null where nothing was. */
  readonly bet: Bet | null;
}

export const askedOutside: Asked = { askedIn: null, bet: null };

/** What a requested change rests on. */
interface Ground {
  readonly issueId: string;
  readonly newest: Revision | null;
  readonly currency: CurrencyVersion | null;
  readonly asked: Asked;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Gives a requested change all that it needs.
 *
 * @throws AppFailure `invalid-input` where what it names is not there, or a day to look again is
 *   missing, out of place or over
 */
export async function readyChange(revisions: Pick<RevisionLog, 'find'>, change: RequestedChange, ground: Ground): Promise<ReadyChange> {
  switch (change.type) {
    case 'edit':
    case 'tick':
    case 'agree':
    case 'withdraw':
      return change;
    case 'restore': {
      const from = await revisions.find(ground.issueId, change.revision);
      return from === undefined ? refuse({ path: 'change.revision', problem: 'unknown-id' }) : { type: 'restore', from };
    }
    case 'answer':
      return readyAnswer(change.verdict, ground);
    case 'retract':
      return { type: 'retract', before: await verdictBefore(revisions, ground) };
  }
}

function readyAnswer(verdict: GivenVerdict, { newest, currency, asked, now }: Ground): ReadyChange {
  const problem = problemWithDay(verdict, now.slice(0, 10));
  if (problem !== null) return refuse({ path: 'change.verdict.lookAgainOn', problem });
  if (newest === null) return refuse({ path: 'change.verdict', problem: 'unknown-id' });
  return { type: 'answer', verdict, askedIn: asked.askedIn, bet: asked.bet ?? heldBet(newest) ?? placeBet(newest, currency) };
}

/** A day that is over nowhere on earth yet is one that may be named. */
function problemWithDay({ answer, lookAgainOn }: GivenVerdict, today: string): FieldProblem['problem'] | null {
  if (answer !== 'too-early') return lookAgainOn === null ? null : 'wrong-type';
  if (lookAgainOn === null) return 'missing';
  return lookAgainOn < today ? 'in-the-past' : null;
}

/** Who looks again looks at the same bet. */
function heldBet({ verdict }: Revision): Bet | null {
  return verdict?.answer === 'too-early' ? verdict.bet : null;
}

async function verdictBefore(revisions: Pick<RevisionLog, 'find'>, { issueId, newest }: Ground) {
  const before = newest?.verdict?.earlier[0];
  if (before === undefined) return null;
  return (await revisions.find(issueId, before.revision))?.verdict ?? null;
}

function refuse(problem: FieldProblem): never {
  throw new AppFailure({ code: 'invalid-input', fields: [problem] });
}
