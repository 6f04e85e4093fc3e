import * as v from '@badrap/valita';
import { isJiraError } from './jira-error';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future';
  /** As Jira writes instants; null before it is started. */
  readonly endDate: string | null;
}

/**
 * The active and the future sprints of a board, the active ones first, in the order of the board.
 * None on a board that works without sprints.
 *
 * @throws JiraError `not-found` for a board that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get
 */
export const getSprints =
  (request: JiraRequest) =>
  async (boardId: string): Promise<readonly Sprint[]> => {
    try {
      return activeFirst(await pagesFrom(request, boardId, 0));
    } catch (error) {
      // Jira answers 400 where the board does not support sprints.
      if (isJiraError(error, 'rejected')) return [];
      throw error;
    }
  };

async function pagesFrom(request: JiraRequest, boardId: string, startAt: number): Promise<readonly Sprint[]> {
  const query = new URLSearchParams({ state: 'active,future', startAt: String(startAt), maxResults: '50' });
  const path = `/rest/agile/1.0/board/${encodeURIComponent(boardId)}/sprint?${query.toString()}`;
  const { values, isLast } = await readJson(request(path), SprintsSchema);
  if (isLast || values.length === 0) return values;
  return [...values, ...(await pagesFrom(request, boardId, startAt + values.length))];
}

const activeFirst = (sprints: readonly Sprint[]): readonly Sprint[] => [
  ...sprints.filter(({ state }) => state === 'active'),
  ...sprints.filter(({ state }) => state === 'future'),
];

const SprintSchema = v.object({
  id: v.number(),
  name: v.string(),
  state: v.union(v.literal('active'), v.literal('future')),
  endDate: orElse(v.string(), null),
});

const SprintsSchema = v.object({ values: v.array(SprintSchema), isLast: orElse(v.boolean(), true) });
