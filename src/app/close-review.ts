import type { Input, Result } from '../contract/contract';
import { countAnswers } from '../core/sprint/counted';
import { isClosed, reviewLimits, type ReviewEntry } from '../core/sprint/review';
import { startedAt } from '../core/sprint/started-at';
import type { SummaryItem } from '../core/sprint/summary-item';
import { getSprint } from '../jira/get-sprint';
import type { JiraRequest } from '../jira/request';
import type { ReviewLog } from '../store/reviews';
import type { Summaries } from '../store/summaries';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import type { ComposeSummary } from './compose-summary';
import type { FreezeSprint } from './freeze-sprint';
import type { Log } from './log';
import { checkMayReview, placedSprint } from './reviewed-sprint';
import type { TellReview } from './tell-review';

interface CloseDeps {
  readonly asUser: JiraRequest;
  readonly reviews: ReviewLog;
  readonly summaries: Summaries;
  readonly freezeSprint: FreezeSprint;
  readonly composeSummary: ComposeSummary;
  readonly tellReview: TellReview;
  readonly newReference: () => string;
  readonly log: Log;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/**
 * Closes a review: its summary is kept first, under a name of its own, and then the entry of the log
 * that names it. Of two who close at once one gets the entry; what the other one kept is dropped, as
 * is what a crash between the two left: nothing names it.
 *
 * @throws AppFailure `review-moved` with what somebody else did first, `not-allowed`, `invalid-input`;
 *   JiraError `not-found` for a sprint that the person may not see
 */
export function createCloseReview(deps: CloseDeps) {
  const { asUser, reviews, summaries, freezeSprint, composeSummary, tellReview, newReference, log, now } = deps;
  return async (actor: Actor, input: Input<'closeReview'>): Promise<Result<'closeReview'>> => {
    const { sprintId, base } = input;
    const details = await getSprint(asUser)(sprintId);
    if (details.state === 'future') throw new AppFailure({ code: 'invalid-input', fields: [{ path: 'sprintId', problem: 'unknown-id' }] });
    const [placed, newest] = await Promise.all([placedSprint(asUser, details), reviews.latest(sprintId, base)]);
    await checkMayReview(asUser, placed);
    checkUnmoved(newest, base);

    const frozen = await freezeSprint({ sprintId, boardId: details.boardId, at: startedAt(details.startDate, now(), false) });
    const items = await composeSummary(input, frozen);
    const name = { sprintId, keptAs: newReference() };
    const parts = await summaries.put(name, items);
    const entry: ReviewEntry = {
      number: base + 1,
      at: now(),
      by: actor.accountId,
      sprint: placed.sprint,
      change: {
        type: 'closed',
        participants: participants(actor, input, items),
        busyWork: input.busyWork,
        counted: countAnswers(items),
        keptAs: name.keptAs,
        parts,
      },
    };
    if ((await reviews.append(sprintId, entry.number, entry)) === 'taken') {
      await summaries.drop(name, parts).catch((cause: unknown) => log('dropping a summary', cause));
      throw await moved(reviews, sprintId, entry.number);
    }
    await tellReview(sprintId, { type: 'review', number: entry.number });
    return entry;
  };
}

function checkUnmoved(newest: ReviewEntry | null, base: number): void {
  if (newest !== null && (newest.number !== base || isClosed(newest))) throw new AppFailure({ code: 'review-moved', current: newest });
  if (newest === null && base !== 0) throw unknownBase();
}

async function moved(reviews: ReviewLog, sprintId: string, number: number): Promise<AppFailure> {
  const current = await reviews.latest(sprintId, number);
  return current === null ? unknownBase() : new AppFailure({ code: 'review-moved', current });
}

const unknownBase = () => new AppFailure({ code: 'invalid-input', fields: [{ path: 'base', problem: 'unknown-id' }] });

/** Who closed it, who answered, by the log, and whoever else was in the room, as the browser says. */
function participants({ accountId }: Actor, { participants: present }: Input<'closeReview'>, items: readonly SummaryItem[]): string[] {
  const answered = items.flatMap(({ verdict }) => (verdict === null ? [] : [verdict.by]));
  return [...new Set([accountId, ...answered, ...present])].slice(0, reviewLimits.participants);
}
