import * as v from '@badrap/valita';
import { PersonSchema, type Person } from './get-users';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/** As many as one looks through. */
const most = 20;

/**
 * People whose name or address begins with what was typed, as far as whoever asks may browse people.
 * Apps and accounts that were switched off are left out.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-get
 */
export const searchUsers =
  (request: JiraRequest) =>
  async (typed: string): Promise<readonly Person[]> => {
    const query = new URLSearchParams({ query: typed, maxResults: String(most) });
    return (await readJson(request(`/rest/api/3/user/search?${query.toString()}`), FoundSchema)).flatMap(({ person }) => (person === null ? [] : [person]));
  };

const KindSchema = v.object({ active: orElse(v.boolean(), true), accountType: orElse(v.string(), 'atlassian') });

const FoundSchema = v.array(
  v.unknown().map((told) => {
    const kind = KindSchema.try(told, { mode: 'strip' });
    const person = PersonSchema.try(told, { mode: 'strip' });
    const isPerson = kind.ok && kind.value.active && kind.value.accountType === 'atlassian' && person.ok;
    return { person: isPerson ? person.value : null };
  }),
);
