import type { Board } from './find-boards';
import { BoardsSchema } from './find-boards';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface BoardQuery {
  /** Id or key; null for the boards of all projects. */
  readonly project: string | null;
  /** A part of the board's name; empty for all. */
  readonly name: string;
}

/**
 * The boards that whoever asks may see, 50 at most.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get
 */
export const searchBoards =
  (request: JiraRequest) =>
  async ({ project, name }: BoardQuery): Promise<readonly Board[]> => {
    const query = new URLSearchParams({ maxResults: '50', ...(project !== null && { projectKeyOrId: project }), ...(name !== '' && { name }) });
    return (await readJson(request(`/rest/agile/1.0/board?${query.toString()}`), BoardsSchema)).values;
  };
