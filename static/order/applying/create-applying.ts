import type { RankPlan } from '../../../src/core/currency/order/plan-moves';
import type { RankBatch } from '../../../src/core/currency/order/rank-batches';
import { replan } from '../../../src/core/currency/order/replan';
import type { JiraRequest } from '../../../src/jira/request';
import { rankIssues, type RefusedRank } from '../../../src/jira/rank-issues';
import { patientRequest, type Wait } from '../../check/reading/patient-request';
import { createStore, type Told } from '../../shared/store';
import { afterBatch, isDone } from './after-batch';
import type { Applying, Undertaking } from './applying';
import { undoPlan } from './undo-plan';

export interface ApplyingParts {
  /** Jira's REST as the person who looks. */
  readonly request: JiraRequest;
  readonly wait: Wait;
  /** The order as Jira has it now. @param written ids of issues that were ranked a moment ago */
  readonly ranks: (written: readonly string[]) => Promise<readonly string[]>;
  /** Told of the order that Jira has, whenever we know that it is another. */
  readonly onRanked: (order: readonly string[]) => void;
}

/** Brings Jira's rank into an order. One at a time. */
export interface ApplyingRanks extends Told<Applying> {
  readonly apply: (plan: RankPlan) => Promise<void>;
  /** After the call that is under way; what has been moved stays moved. */
  readonly stop: () => void;
  /** What is left of the last plan, the refused ones again. */
  readonly goOn: () => Promise<void>;
  /** Takes back what the last plan moved. */
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

export function createApplying({ request, wait, ranks, onRanked }: ApplyingParts): ApplyingRanks {
  const { state, subscribe, tell } = createStore<Applying>({ type: 'idle' });
  let undertaking: Undertaking | null = null;
  let isUndo = false;
  let stopping = new AbortController();

  const whileRanking = (news: { readonly waitingSeconds: number | null } | { readonly isStopping: true }) => {
    const now = state();
    if (now.type === 'ranking') tell({ ...now, ...news });
  };
  const onWait = (waitingSeconds: number | null) => whileRanking({ waitingSeconds });
  const patient = patientRequest(request, { wait, signal: new AbortController().signal, onWait });

  async function run(begun: Undertaking): Promise<void> {
    tell({ type: 'looking', isUndo });
    stopping = new AbortController();
    const { signal } = stopping;
    const moved = [...begun.moved];
    const refused: RefusedRank[] = [];
    let { before, after } = begun;
    let left = begun.plan.moves.map(({ issueId }) => issueId).filter((id) => !moved.includes(id));
    let stale: ReturnType<typeof replan>['stale'] = [];
    let error: unknown = null;
    let { unanswered } = begun;
    try {
      after = await ranks(moved);
      before ??= after;
      if (unanswered !== null && isDone(after, unanswered)) moved.push(...unanswered.issueIds);
      unanswered = null;
      const { batches, holds, stale: pointless } = replan(begun.plan, after, new Set(moved));
      stale = pointless;
      left = holds.map(({ issueId }) => issueId);
      for (const batch of batches) {
        tell({ type: 'ranking', isUndo, done: holds.length - left.length, all: holds.length, isStopping: signal.aborted, waitingSeconds: null });
        if (signal.aborted) break;
        unanswered = batch;
        const outcome = await rankIssues(patient)(batch);
        unanswered = null;
        moved.push(...outcome.moved);
        refused.push(...outcome.refused);
        after = afterBatch(after, batch, new Set(outcome.moved));
        left = withoutThose(left, batch);
      }
    } catch (trouble) {
      error = trouble;
    }
    undertaking = { plan: begun.plan, before, after, moved, unanswered };
    if (before !== null) onRanked(after);
    tell({ type: 'ended', isUndo, report: { moved, refused, stale, left, error } });
  }

  const begin = async (plan: RankPlan, asUndo: boolean): Promise<void> => {
    if (['looking', 'ranking'].includes(state().type)) return;
    isUndo = asUndo;
    await run({ plan, before: null, after: plan.preview, moved: [], unanswered: null });
  };

  return {
    state,
    subscribe,
    apply: (plan) => begin(plan, false),
    stop() {
      stopping.abort();
      whileRanking({ isStopping: true });
    },
    async goOn() {
      if (state().type === 'ended' && undertaking !== null) await run(undertaking);
    },
    async undo() {
      const { before = null, after = [], moved = [] } = undertaking ?? {};
      if (before === null) return;
      await begin(undoPlan(before, after, new Set(moved)), true);
    },
    close() {
      if (state().type === 'ended') tell({ type: 'idle' });
    },
  };
}

const withoutThose = (left: readonly string[], { issueIds }: RankBatch): string[] => {
  const tried = new Set(issueIds);
  return left.filter((id) => !tried.has(id));
};
