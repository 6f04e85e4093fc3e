import type { ReviewState } from '../../src/contract/review-functions';
import { progressOfClosing, progressOfOpen, type ReviewProgress } from '../../src/core/sprint/review-progress';
import type { JiraRequest } from '../../src/jira/request';
import { readSprint } from '../sprint/read-sprint';
import { revisionOf } from '../sprint/sprint-issue';

/**
 * How far a review is: what its closing counted, or, of an open one, what its own screen asks about at
 * this moment. Null where nobody has opened it, or where Jira does not tell of the sprint.
 */
export async function progressOf(request: JiraRequest, { sprintId, newest, frozenAt }: ReviewState): Promise<ReviewProgress | null> {
  if (newest?.change.type === 'closed') return progressOfClosing(newest.change);
  if (frozenAt === null) return null;
  // One sprint that Jira does not tell of hides no other.
  const read = await readSprint(request)(sprintId).catch(() => null);
  if (read === null) return null;
  const asked = read.work.hypotheses.flatMap(({ issueId }) => read.issues.get(issueId) ?? []);
  return progressOfOpen({ sprintId, startedAt: frozenAt }, asked.map(revisionOf));
}
