import * as v from '@badrap/valita';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/**
 * Id of the saved filter that says which issues a board shows.
 *
 * @throws JiraError `not-found` or `forbidden` where whoever asks may not see the board
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-configuration-get
 */
export const getBoardFilter =
  (request: JiraRequest) =>
  async (boardId: string): Promise<string> => {
    const path = `/rest/agile/1.0/board/${encodeURIComponent(boardId)}/configuration`;
    const { filter } = await readJson(request(path), ConfigurationSchema);
    return String(filter.id);
  };

const ConfigurationSchema = v.object({ filter: v.object({ id: v.union(v.string(), v.number()) }) });
