import type { Answer, AppError } from '../../../src/contract/answer';
import type { Result } from '../../../src/contract/contract';
import { nextRevision } from '../../../src/core/hypothesis/next-revision';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { AppFailure } from '../../../static/api/app-failure';
import type { CallApp } from '../../../static/transfer/app-functions';
import type { Change } from '../../../static/transfer/import/run';
import { monday, paula } from '../../core/hypothesis/a-hypothesis';

type Changed = Answer<Result<'changeHypothesis'>>;

export interface AnApp {
  readonly callApp: CallApp;
  readonly logs: Map<string, Revision[]>;
  /** The issues of each call that changes. */
  readonly calls: (readonly string[])[];
  /** What goes wrong, call by call: before anything is done, or with the answer on its way. */
  readonly troubles: ('unreachable' | 'answer lost' | null)[];
  /** What the next attempt at an issue is answered with. */
  readonly refusals: Map<string, AppError>;
}

/** The functions that an import asks, over logs in memory; Paula asks. */
export function anApp(): AnApp {
  const logs = new Map<string, Revision[]>();
  const calls: (readonly string[])[] = [];
  const troubles: AnApp['troubles'] = [];
  const refusals = new Map<string, AppError>();

  const change = ({ issueId, base, change: asked }: Change): Changed => {
    const refusal = refusals.get(issueId);
    refusals.delete(issueId);
    if (refusal !== undefined) return { ok: false, error: refusal };
    const log = logs.get(issueId) ?? [];
    const ready = asked.type === 'edit' ? asked : { type: 'restore' as const, from: log[asked.revision - 1]! };
    const next = nextRevision(log.at(-1) ?? null, ready, { by: paula, at: monday });
    if (next.type === 'refused') return { ok: false, error: { code: 'invalid-input', fields: [] } };
    if (next.type === 'next' && log.length !== base) return { ok: false, error: { code: 'conflict', current: log.at(-1) ?? null } };
    if (next.type === 'next') logs.set(issueId, [...log, next.revision]);
    return { ok: true, value: { revision: next.revision, projected: true } };
  };

  const functions = {
    changeHypotheses: ({ changes }: { readonly changes: readonly Change[] }) => {
      calls.push(changes.map(({ issueId }) => issueId));
      const trouble = troubles.shift();
      if (trouble === 'unreachable') throw new AppFailure({ code: 'unavailable' });
      const answers = changes.map(change);
      if (trouble === 'answer lost') throw new AppFailure({ code: 'unavailable' });
      return { answers };
    },
    listHistories: ({ issues }: { readonly issues: readonly { readonly issueId: string }[] }) => {
      if (troubles.shift() === 'unreachable') throw new AppFailure({ code: 'unavailable' });
      return { histories: issues.map(({ issueId }) => ({ issueId, revisions: (logs.get(issueId) ?? []).toReversed(), nextCursor: null })) };
    },
  };
  const callApp = (name: keyof typeof functions, input: never) => Promise.resolve().then(() => functions[name](input));
  return { callApp: callApp as CallApp, logs, calls, troubles, refusals };
}
