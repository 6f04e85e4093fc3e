import * as v from '@badrap/valita';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface Board {
  readonly id: string;
  readonly name: string;
  /** *simple* is what Jira calls the board of a team-managed project. */
  readonly type: 'scrum' | 'kanban' | 'simple' | 'unknown';
}

const types = ['scrum', 'kanban', 'simple'] as const;

/**
 * The boards of a project that whoever asks may see, 50 at most.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get
 */
export const findBoards =
  (request: JiraRequest) =>
  async (projectId: string): Promise<readonly Board[]> => {
    const query = new URLSearchParams({ projectKeyOrId: projectId, maxResults: '50' });
    return (await readJson(request(`/rest/agile/1.0/board?${query.toString()}`), BoardsSchema)).values;
  };

const BoardSchema = v
  .object({ id: v.number(), name: v.string(), type: v.unknown().optional() })
  .map(({ id, name, type }): Board => ({ id: String(id), name, type: types.find((known) => known === type) ?? 'unknown' }));

export const BoardsSchema = v.object({ values: v.array(BoardSchema) });
