import { nextRevision, type Authorship, type NextRevision, type ReadyChange } from '../core/hypothesis/next-revision';
import { rebase } from '../core/hypothesis/rebase';
import type { Revision } from '../core/hypothesis/revision';
import type { FieldProblem } from '../contract/answer';
import { AppFailure } from './app-failure';

export interface Situation {
  /** What the person had in front of them: null for nothing, undefined for a number that the log does not know. */
  readonly seen: Revision | null | undefined;
  readonly latest: Revision | null;
}

type Decision = Exclude<NextRevision, { type: 'refused' }>;

/**
 * What becomes of the newest revision. A change that is so already counts as made: perhaps the
 * answer to the first attempt was lost on its way.
 *
 * @throws AppFailure `conflict` where a person must look at what somebody else saved first;
 *   `invalid-input` where the change makes no sense on what the person had in front of them
 */
export function decideChange(change: ReadyChange, { seen, latest }: Situation, author: Authorship): Decision {
  const direct = nextRevision(latest, change, author);
  if (direct.type === 'unchanged') return direct;
  if (seen !== undefined && seen?.number === latest?.number) {
    if (direct.type === 'next') return direct;
    throw new AppFailure({ code: 'invalid-input', fields: [senseless(change)] });
  }
  const carried = seen === undefined || latest === null ? null : rebase(change, seen, latest);
  const next = carried === null ? null : nextRevision(latest, carried, author);
  if (next === null || next.type === 'refused') throw new AppFailure({ code: 'conflict', current: latest });
  return next;
}

/** The field of a change that is refused though nobody else saved anything. */
function senseless(change: ReadyChange): FieldProblem {
  switch (change.type) {
    case 'edit':
    case 'restore':
      return { path: 'change.hypothesis.thing', problem: 'missing' };
    case 'tick':
      return { path: 'change.id', problem: 'unknown-id' };
    case 'answer':
    case 'retract':
      return { path: 'change.verdict', problem: 'unknown-id' };
    case 'agree':
    case 'withdraw':
      return { path: 'change.side', problem: 'unknown-id' };
  }
}
