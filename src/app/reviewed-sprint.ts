import { reviewLimits, type ReviewedSprint } from '../core/sprint/review';
import { cutText } from '../core/values/text';
import { findBoard } from '../jira/find-board';
import { getMyPermissions } from '../jira/get-my-permissions';
import type { SprintDetails } from '../jira/get-sprint';
import { isJiraError } from '../jira/jira-error';
import type { JiraRequest } from '../jira/request';
import { AppFailure } from './app-failure';

/** A sprint as a review keeps it, and as far as its place is known to the person. */
interface PlacedSprint {
  readonly sprint: ReviewedSprint;
  /** A sprint may be seen through one of its issues, without its board. */
  readonly isBoardSeen: boolean;
}

/** What a review keeps of its sprint, with the project of its board as the person may see it. */
export async function placedSprint(asUser: JiraRequest, details: SprintDetails): Promise<PlacedSprint> {
  const { id, name, goal, startDate, endDate, boardId } = details;
  const board = boardId === null ? undefined : await findBoard(asUser)(boardId);
  const sprint: ReviewedSprint = {
    id,
    name: cutText(name, reviewLimits.shownName),
    goal: cutText(goal, reviewLimits.goal),
    startDate,
    endDate,
    boardId,
    projectId: board?.projectId ?? null,
  };
  return { sprint, isBoardSeen: boardId === null || board !== undefined };
}

/**
 * Whether the person may answer, close and open again: whoever sees the board and may edit the issues
 * of its project; where there is no project, because the board belongs to a person or Jira tells of no
 * board, issues anywhere.
 */
export async function mayReview(asUser: JiraRequest, { sprint: { projectId }, isBoardSeen }: PlacedSprint): Promise<boolean> {
  if (!isBoardSeen) return false;
  try {
    return (await getMyPermissions(asUser)(projectId === null ? {} : { projectId }, ['EDIT_ISSUES'])).EDIT_ISSUES;
  } catch (error) {
    if (isJiraError(error, 'not-found', 'forbidden')) return false;
    throw error;
  }
}

/** @throws AppFailure `not-allowed` */
export async function checkMayReview(asUser: JiraRequest, placed: PlacedSprint): Promise<void> {
  if (!(await mayReview(asUser, placed))) throw new AppFailure({ code: 'not-allowed' });
}
