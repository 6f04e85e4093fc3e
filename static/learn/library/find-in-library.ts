import MiniSearch from 'minisearch';
import { nameKey } from '../../../src/core/currency/measure-name';
import type { Decision, Verdict, VerdictAnswer } from '../../../src/core/hypothesis/verdict';
import type { ReadBet } from '../reading/read-bet';

/** A bet that somebody answered. */
export type AnsweredBet = ReadBet & { readonly verdict: Verdict };

/** Null: whatever it is. Names as `nameKey` makes them. */
export interface LibraryFilter {
  readonly text: string;
  readonly answer: VerdictAnswer | null;
  readonly decision: Decision | null;
  readonly measure: string | null;
  readonly beneficiary: string | null;
}

export const noFilter: LibraryFilter = { text: '', answer: null, decision: null, measure: null, beneficiary: null };

export const isAnswered = (bet: ReadBet): bet is AnsweredBet => bet.verdict !== null;

export type FindInLibrary = (filter: LibraryFilter) => readonly AnsweredBet[];

/** What was learnt counts most: it is what somebody looks for. */
const boost = { learnt: 3, thing: 2, value: 2 };

/**
 * Makes answered bets ready to be searched by words (their beginnings, and with a slip of the pen),
 * best first; without words, the newest answer first.
 */
export function createLibrary(bets: readonly AnsweredBet[]): FindInLibrary {
  const byId = new Map(bets.map((bet) => [bet.issueId, bet]));
  const newestFirst = [...bets].sort((a, b) => Date.parse(b.verdict.at) - Date.parse(a.verdict.at));
  const index = new MiniSearch({
    fields: ['key', 'summary', 'thing', 'value', 'learnt', 'evidence', 'beneficiary', 'measure'],
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false), combineWith: 'AND', boost },
  });
  index.addAll(bets.map(searchable));
  return (filter) => {
    const words = filter.text.trim();
    const found = words === '' ? newestFirst : index.search(words).flatMap(({ id }) => byId.get(String(id)) ?? []);
    return found.filter((bet) => passes(bet, filter));
  };
}

function searchable({ issueId, key, summary, hypothesis, verdict }: AnsweredBet) {
  const { thing, value, beneficiary } = hypothesis;
  const { evidence } = verdict;
  const learnt = [verdict, ...verdict.earlier].map((one) => one.learnt ?? '').join('\n');
  return { id: issueId, key, summary, thing, value, learnt, evidence, beneficiary, measure: measureOf({ verdict }) };
}

export const measureOf = ({ verdict }: Pick<AnsweredBet, 'verdict'>): string => verdict.bet.measure?.name ?? '';

function passes(bet: AnsweredBet, { answer, decision, measure, beneficiary }: LibraryFilter): boolean {
  const { verdict, hypothesis } = bet;
  return (
    (answer === null || verdict.answer === answer) &&
    (decision === null || verdict.decision === decision) &&
    (measure === null || nameKey(measureOf(bet)) === measure) &&
    (beneficiary === null || nameKey(hypothesis.beneficiary) === beneficiary)
  );
}
