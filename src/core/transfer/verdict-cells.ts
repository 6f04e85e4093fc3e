import { canonicalJson } from '../hypothesis/canonical-json';
import type { AskedIn, Delivery, Verdict } from '../hypothesis/verdict';
import type { Cells } from './columns';
import { writeNumber } from './number-cell';

/** What tells of a verdict. It is never imported: an answer is a person's, who gave it at a time. */
export const verdictColumns = [
  'verdict',
  'actual',
  'evidence',
  'delivered',
  'learnt',
  'decision',
  'lookAgainOn',
  'verdictWhen',
  'verdictWho',
  'verdictSprint',
  'bet',
] as const;

type VerdictCells = Pick<Cells, (typeof verdictColumns)[number]>;

/** A verdict as cells. Earlier ones stand in full in the rows of the revisions that held them. */
export function writeVerdict(verdict: Verdict | undefined, personIn: (accountId: string) => string): VerdictCells {
  if (verdict === undefined) return nobodyAnswered;
  const { answer, actual, evidence, delivery, learnt, decision, lookAgainOn, at, by, askedIn, bet } = verdict;
  return {
    verdict: answer,
    actual: writeNumber(actual),
    evidence,
    delivered: deliveredIn(delivery),
    learnt,
    decision: decision ?? '',
    lookAgainOn: lookAgainOn ?? '',
    verdictWhen: at,
    verdictWho: personIn(by),
    verdictSprint: sprintIn(askedIn),
    bet: canonicalJson(bet),
  };
}

const nobodyAnswered = Object.fromEntries(verdictColumns.map((column) => [column, ''])) as VerdictCells;

/** "partly, 3 of 4 to-dos" */
function deliveredIn(delivery: Delivery | null): string {
  if (delivery === null) return '';
  const { state, toDos } = delivery;
  return toDos === null ? state : `${state}, ${toDos.done} of ${toDos.total} to-dos`;
}

function sprintIn(askedIn: AskedIn | null): string {
  return askedIn === null ? '' : `${askedIn.name} (${askedIn.sprintId})`;
}
