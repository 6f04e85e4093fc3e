import * as v from '@badrap/valita';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/** The first issues of a board's backlog, in rank order. */
export interface BoardBacklog {
  readonly issueIds: readonly string[];
  /** Whether there are more below. */
  readonly more: boolean;
}

/**
 * The first 100 issues that are in no active or future sprint and not done, by id: the lightest
 * answer that tells an order.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/
 */
export const getBoardBacklog =
  (request: JiraRequest) =>
  (boardId: string): Promise<BoardBacklog> =>
    readJson(request(`/rest/software/1.0/board/${encodeURIComponent(boardId)}/backlog?maxResults=100&fields=created`), BacklogSchema);

const BacklogSchema = v
  .object({
    issues: v.array(v.object({ id: v.string() })),
    nextPageToken: orElse(v.string(), null),
  })
  .map(({ issues, nextPageToken }): BoardBacklog => ({ issueIds: issues.map(({ id }) => id), more: nextPageToken !== null }));
