import { reopen } from './agreement';
import { sameHypothesis } from './compare';
import { emptyHypothesis, type Hypothesis } from './hypothesis';
import type { RequestedChange } from './requested-change';
import { noAgreement, type Revision, type RevisionChange, type Side } from './revision';
import { sameSubstance } from './substance';
import { nextVerdict, sameAnswer, type VerdictToGive } from './next-verdict';
import type { Verdict } from './verdict';

/**
 * A requested change with all that it needs: to restore, the old revision itself; to answer, the bet
 * that is answered; to retract, the verdict before.
 */
export type ReadyChange =
  | Exclude<RequestedChange, { type: 'restore' | 'answer' | 'retract' }>
  | { readonly type: 'restore'; readonly from: Revision }
  | ({ readonly type: 'answer' } & VerdictToGive)
  | { readonly type: 'retract'; readonly before: Verdict | null };

/** Who changes, and when (ISO 8601, UTC). */
export interface Authorship {
  readonly by: string;
  readonly at: string;
}

export type NextRevision =
  | { readonly type: 'next'; readonly revision: Revision }
  /** What is asked for is so already: nothing to append. */
  | { readonly type: 'unchanged'; readonly revision: Revision }
  | { readonly type: 'refused'; readonly reason: RefusedChange };

type RefusedChange =
  /** There is no hypothesis yet, and this would not write one. */
  | 'nothing-written'
  /** The criterion to tick is not there (any more). */
  | 'unknown-criterion'
  /** There is no verdict to take back. */
  | 'nothing-answered';

/**
 * What a change makes of the newest revision. Changing what was agreed reopens the agreement of
 * every side that had agreed; ticking a criterion and answering do not.
 */
export function nextRevision(latest: Revision | null, change: ReadyChange, author: Authorship): NextRevision {
  switch (change.type) {
    case 'edit':
      return rewritten(latest, change.hypothesis, { type: 'edited' }, author);
    case 'restore':
      return rewritten(latest, change.from.hypothesis, { type: 'restored', from: change.from.number }, author);
    case 'tick':
      return ticked(latest, change, author);
    case 'agree':
      return agreed(latest, change.side, author);
    case 'withdraw':
      return withdrawn(latest, change.side, author);
    case 'answer':
      return answered(latest, change, author);
    case 'retract':
      return retracted(latest, change.before, author);
  }
}

function rewritten(
  latest: Revision | null,
  hypothesis: Hypothesis,
  change: RevisionChange,
  author: Authorship,
): NextRevision {
  if (latest === null) {
    if (sameHypothesis(hypothesis, emptyHypothesis)) return { type: 'refused', reason: 'nothing-written' };
    const agreement = noAgreement;
    return { type: 'next', revision: { number: 1, ...author, change, hypothesis, agreement } };
  }
  if (sameHypothesis(hypothesis, latest.hypothesis)) return { type: 'unchanged', revision: latest };
  const kept = sameSubstance(hypothesis, latest.hypothesis);
  const agreement = kept ? latest.agreement : reopen(latest.agreement, author.at);
  return following(latest, { change, hypothesis, agreement }, author);
}

function ticked(
  latest: Revision | null,
  { list, id, met }: Extract<ReadyChange, { type: 'tick' }>,
  author: Authorship,
): NextRevision {
  const criteria = latest?.hypothesis.criteria[list] ?? [];
  const criterion = criteria.find((candidate) => candidate.id === id);
  if (latest === null || criterion === undefined) return { type: 'refused', reason: 'unknown-criterion' };
  if (criterion.met === met) return { type: 'unchanged', revision: latest };
  const hypothesis = {
    ...latest.hypothesis,
    criteria: {
      ...latest.hypothesis.criteria,
      [list]: criteria.map((other) => (other === criterion ? { ...other, met } : other)),
    },
  };
  return following(latest, { change: { type: 'ticked', list, id, met }, hypothesis }, author);
}

function agreed(latest: Revision | null, side: Side, author: Authorship): NextRevision {
  if (latest === null || isBlank(latest.hypothesis)) return { type: 'refused', reason: 'nothing-written' };
  const given = latest.agreement[side];
  if (given !== null && given.reopenedAt === null) return { type: 'unchanged', revision: latest };
  const agreement = { ...latest.agreement, [side]: { ...author, reopenedAt: null } };
  return following(latest, { change: { type: 'agreed', side }, agreement }, author);
}

function withdrawn(latest: Revision | null, side: Side, author: Authorship): NextRevision {
  if (latest === null) return { type: 'refused', reason: 'nothing-written' };
  if (latest.agreement[side] === null) return { type: 'unchanged', revision: latest };
  const agreement = { ...latest.agreement, [side]: null };
  return following(latest, { change: { type: 'withdrew', side }, agreement }, author);
}

function answered(latest: Revision | null, given: VerdictToGive, author: Authorship): NextRevision {
  if (latest === null || isBlank(latest.hypothesis)) return { type: 'refused', reason: 'nothing-written' };
  if (latest.verdict !== undefined && sameAnswer(latest.verdict, given, author.by)) return { type: 'unchanged', revision: latest };
  return following(latest, { change: { type: 'answered' }, verdict: nextVerdict(latest, given, author) }, author);
}

function retracted(latest: Revision | null, before: Verdict | null, author: Authorship): NextRevision {
  if (latest?.verdict === undefined) return { type: 'refused', reason: 'nothing-answered' };
  return following(latest, { change: { type: 'retracted' }, verdict: before ?? undefined }, author);
}

/** Without its two sentences there is nothing to agree to, and nothing to answer. */
function isBlank({ thing, value }: Hypothesis): boolean {
  return thing === '' && value === '';
}

function following(
  latest: Revision,
  changed: Pick<Revision, 'change'> & Partial<Pick<Revision, 'hypothesis' | 'agreement' | 'verdict'>>,
  author: Authorship,
): NextRevision {
  return { type: 'next', revision: { ...latest, ...changed, ...author, number: latest.number + 1 } };
}
