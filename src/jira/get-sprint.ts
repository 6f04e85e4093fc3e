import * as v from '@badrap/valita';
import { isJiraError, JiraError } from './jira-error';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface SprintDetails {
  readonly id: string;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal: string;
  /** ISO 8601, UTC; null where it was never set. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** The board on which it was made. */
  readonly boardId: string | null;
}

/**
 * @throws JiraError `not-found` for a sprint that does not exist or that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-get
 */
export const getSprint =
  (request: JiraRequest) =>
  async (sprintId: string): Promise<SprintDetails> => {
    try {
      return await readJson(request(`/rest/agile/1.0/sprint/${encodeURIComponent(sprintId)}`), SprintSchema);
    } catch (error) {
      // Jira documents 403 beside 404; for whoever may not see it, there is none.
      if (isJiraError(error, 'forbidden')) throw new JiraError('not-found', { cause: error });
      throw error;
    }
  };

const moment = orElse(v.string(), null).map((told) => (told === null || Number.isNaN(Date.parse(told)) ? null : new Date(told).toISOString()));

const SprintSchema = v
  .object({
    id: v.number(),
    name: v.string(),
    state: v.union(v.literal('future'), v.literal('active'), v.literal('closed')),
    goal: orElse(v.string(), ''),
    startDate: moment,
    endDate: moment,
    originBoardId: orElse(v.number(), null),
  })
  .map(
    ({ id, originBoardId, ...sprint }): SprintDetails => ({
      ...sprint,
      id: String(id),
      boardId: originBoardId === null || originBoardId < 1 ? null : String(originBoardId),
    }),
  );
