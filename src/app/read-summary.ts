import type { Input, Result } from '../contract/contract';
import type { JiraRequest } from '../jira/request';
import type { ReviewLog } from '../store/reviews';
import type { Summaries } from '../store/summaries';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { readCursor } from './newest-first';
import { seenSprints } from './sees-sprint';
import type { VisibleIssues } from './visible-issues';

interface ReadDeps {
  readonly asUser: JiraRequest;
  readonly reviews: Pick<ReviewLog, 'find'>;
  readonly summaries: Pick<Summaries, 'find'>;
  readonly visibleIssues: VisibleIssues;
}

/**
 * One part of what a closing kept, for whoever may see the sprint. Items of issues that this person
 * may not see are left out and counted.
 *
 * @throws AppFailure `not-found` for a closing that there is not, or a sprint that the person may not see
 */
export function createReadSummary({ asUser, reviews, summaries, visibleIssues }: ReadDeps) {
  return async (_actor: Actor, { sprintId, closing, cursor }: Input<'readSummary'>): Promise<Result<'readSummary'>> => {
    const part = readCursor(cursor) ?? 0;
    const entry = await reviews.find(sprintId, closing);
    if (entry?.change.type !== 'closed') throw new AppFailure({ code: 'not-found' });
    const seen = await seenSprints(asUser, [{ sprintId, boardId: entry.sprint.boardId }]);
    if (!seen.has(sprintId)) throw new AppFailure({ code: 'not-found' });
    const { keptAs, parts } = entry.change;
    const kept = (await summaries.find({ sprintId, keptAs }, part)) ?? [];
    const { told } = await visibleIssues(kept);
    const items = kept.filter(({ issueId }) => told.has(issueId));
    return { entry, items, hidden: kept.length - items.length, nextCursor: part + 1 < parts ? String(part + 1) : null };
  };
}
