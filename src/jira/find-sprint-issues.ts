import { hypothesisProperty } from '../core/hypothesis/projection';
import type { Issue } from './issue';
import { isJiraError, JiraError } from './jira-error';
import { jqlId } from './jql';
import type { JiraRequest } from './request';
import { searchAllIssues } from './search-all-issues';

/** Twice what a screen is made for; beyond that nobody reviews anything. */
const mostIssues = 1000;

/**
 * The issues of a sprint with their hypotheses, in their order: one call for a hundred.
 *
 * @throws JiraError `not-found` for a sprint that whoever asks may not see
 */
export const findSprintIssues =
  (request: JiraRequest) =>
  async (sprintId: string): Promise<readonly Issue[]> => {
    try {
      return await searchAllIssues(request)({ jql: `sprint = ${jqlId(sprintId)} ORDER BY rank ASC`, properties: [hypothesisProperty] }, mostIssues);
    } catch (error) {
      // JQL that names a sprint which the person may not see is rejected, where other calls say 404.
      throw isJiraError(error, 'rejected') ? new JiraError('not-found', { cause: error }) : error;
    }
  };
