import * as v from '@badrap/valita';
import { isJiraError } from './jira-error';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface BoardPlace {
  readonly id: string;
  /** The project that it lies in; null where it belongs to a person. */
  readonly projectId: string | null;
}

/**
 * @returns undefined for a board that does not exist or that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-get
 */
export const findBoard =
  (request: JiraRequest) =>
  async (boardId: string): Promise<BoardPlace | undefined> => {
    try {
      return await readJson(request(`/rest/agile/1.0/board/${encodeURIComponent(boardId)}`), BoardSchema);
    } catch (error) {
      if (isJiraError(error, 'not-found', 'forbidden')) return undefined;
      throw error;
    }
  };

const BoardSchema = v
  .object({ id: v.number(), location: orElse(v.object({ projectId: orElse(v.number(), null) }), null) })
  .map(({ id, location }): BoardPlace => ({ id: String(id), projectId: asText(location?.projectId ?? null) }));

const asText = (id: number | null): string | null => (id === null ? null : String(id));
