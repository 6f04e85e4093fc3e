import { businessDisengaged, type Disengagement } from '../../../src/core/outcome/symptoms/business-disengaged';
import { busyWork } from '../../../src/core/outcome/symptoms/busy-work';
import { reportingMeetings } from '../../../src/core/outcome/symptoms/reporting-meetings';
import type { SymptomShare } from '../../../src/core/outcome/symptoms/symptom-share';
import { findBoards } from '../../../src/jira/find-boards';
import { findSprints, type ListedSprint } from '../../../src/jira/find-sprints';
import type { JiraRequest } from '../../../src/jira/request';
import { readSprint, type SprintOnScreen } from '../../sprint/read-sprint';
import { revisionOf } from '../../sprint/sprint-issue';
import type { IssueBehind } from '../pictures/behind';
import type { ReadBet } from '../reading/read-bet';

/** A symptom of one sprint, with the issues that show it. */
export interface SprintShare extends SymptomShare {
  readonly sprintId: string;
  readonly name: string;
  readonly issues: readonly IssueBehind[];
}

export interface SprintSymptoms {
  readonly busyWork: SprintShare;
  readonly withoutVerdict: SprintShare;
}

/** The sprints that the project's board has closed, the newest first. Without a board that has sprints: none. */
export const readClosedSprints =
  (request: JiraRequest) =>
  async (projectId: string): Promise<readonly ListedSprint[]> => {
    const board = (await findBoards(request)(projectId)).find(({ type }) => type !== 'kanban');
    const closed = board === undefined ? [] : await findSprints(request)(board.id, ['closed']);
    return [...closed].sort((a, b) => endOf(b) - endOf(a));
  };

const endOf = ({ completeDate, endDate }: ListedSprint): number => Date.parse(completeDate ?? endDate ?? '') || 0;

/** About three REST calls for a sprint of 100 issues, as the person. */
export const readSprintSymptoms =
  (request: JiraRequest) =>
  async (sprint: ListedSprint): Promise<SprintSymptoms> =>
    symptomsOf(sprint, await readSprint(request)(sprint.id));

/** What a sprint's issues say of it. */
function symptomsOf({ id: sprintId, name, startDate }: ListedSprint, { issues, work }: SprintOnScreen): SprintSymptoms {
  const isIdle = new Set(work.busyWork);
  const done = work.toDos.filter((issueId) => issues.get(issueId)?.status.category === 'done');
  const hypotheses = work.hypotheses.map(({ issueId }) => {
    const issue = issues.get(issueId);
    return { issueId, verdict: (issue && revisionOf(issue)?.verdict) ?? null };
  });
  const withIssues = (share: SymptomShare): SprintShare => ({ ...share, sprintId, name, issues: share.issueIds.flatMap((id) => behind(id, issues)) });
  return {
    busyWork: withIssues(busyWork(done.map((issueId) => ({ issueId, servesHypothesis: !isIdle.has(issueId) })))),
    withoutVerdict: withIssues(reportingMeetings({ sprintId, startedAt: startDate }, hypotheses)),
  };
}

function behind(issueId: string, issues: SprintOnScreen['issues']): readonly IssueBehind[] {
  const issue = issues.get(issueId);
  return issue === undefined ? [] : [{ issueId, key: issue.key, summary: issue.summary, note: issue.status.name }];
}

/** @param sprints closed ones */
export function disengagement(bets: readonly ReadBet[], sprints: readonly ListedSprint[]): Disengagement {
  return businessDisengaged(bets, sprints.map((sprint) => ({ endedAt: new Date(endOf(sprint)).toISOString() })));
}
