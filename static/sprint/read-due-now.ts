import { isDue } from '../../src/core/hypothesis/is-due';
import { hypothesisProperty } from '../../src/core/hypothesis/projection';
import { jqlId, jqlString } from '../../src/jira/jql';
import type { JiraRequest } from '../../src/jira/request';
import { searchAllIssues } from '../../src/jira/search-all-issues';
import { valueDueJql } from '../../src/jira/value-due-jql';
import type { Day } from '../format/days';
import { revisionOf, sprintIssue, type SprintIssue } from './sprint-issue';

/** More than can be answered in one meeting; the oldest come first. */
const mostDue = 300;

/** What is asked about. */
export interface DueQuestion {
  /** Empty where nobody knows it yet: nothing is asked then. */
  readonly projectId: string;
  readonly today: Day;
  /** Those that were answered in this sprint's review are told as well. */
  readonly sprintId?: string;
}

/** The hypotheses of a project whose day has come, by what they say themselves: JQL knows days of UTC. */
export const readDueNow =
  (request: JiraRequest) =>
  async ({ projectId, today, sprintId }: DueQuestion): Promise<readonly SprintIssue[]> => {
    const wanted = sprintId === undefined ? valueDueJql : `(${valueDueJql} OR verdictSprint = ${jqlString(sprintId)})`;
    const jql = `project = ${jqlId(projectId)} AND ${wanted} ORDER BY expectedValueDue ASC, key ASC`;
    const found = await searchAllIssues(request)({ jql, properties: [hypothesisProperty] }, mostDue);
    return found
      .map((issue) => sprintIssue(issue, true))
      .filter((issue) => {
        const revision = revisionOf(issue);
        if (revision === null) return false;
        return isDue(revision, today) || (sprintId !== undefined && revision.verdict?.askedIn?.sprintId === sprintId);
      });
  };
