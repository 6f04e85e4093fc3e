import * as v from '@badrap/valita';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  /** Address of a small picture; null where Jira gives none. */
  readonly avatarUrl: string | null;
}

/** As many as Jira answers for in one call. */
const perCall = 90;

/**
 * Who these accounts are, each once. An account that Jira does not know any more is left out.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get
 */
export const getUsers =
  (request: JiraRequest) =>
  async (accountIds: readonly string[]): Promise<readonly Person[]> => {
    const distinct = [...new Set(accountIds)];
    const calls = Array.from({ length: Math.ceil(distinct.length / perCall) }, (_, page) =>
      readJson(request(pathFor(distinct.slice(page * perCall, (page + 1) * perCall))), PeopleSchema),
    );
    return (await Promise.all(calls)).flat();
  };

function pathFor(accountIds: readonly string[]): string {
  const query = new URLSearchParams({ maxResults: String(perCall) });
  for (const accountId of accountIds) query.append('accountId', accountId);
  return `/rest/api/3/user/bulk?${query.toString()}`;
}

export const PersonSchema = v
  .object({
    accountId: v.string(),
    displayName: orElse(v.string(), ''),
    avatarUrls: orElse(v.record(v.string()), null),
  })
  .map(
    ({ accountId, displayName, avatarUrls }): Person => ({
      accountId,
      displayName,
      avatarUrl: avatarUrls?.['24x24'] ?? null,
    }),
  );

const PeopleSchema = v.object({ values: v.array(PersonSchema) }).map(({ values }) => values);
