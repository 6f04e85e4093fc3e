import * as v from '@badrap/valita';
import { isJiraError } from './jira-error';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/**
 * The language of a person as Jira writes it, `de_DE`; null where the person keeps it to themselves,
 * or Jira does not know them any more.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-get
 */
export const findLocale =
  (request: JiraRequest) =>
  async (accountId: string): Promise<string | null> => {
    const query = new URLSearchParams({ accountId });
    try {
      return (await readJson(request(`/rest/api/3/user?${query.toString()}`), UserSchema)).locale;
    } catch (error) {
      if (isJiraError(error, 'not-found', 'forbidden')) return null;
      throw error;
    }
  };

const UserSchema = v.object({ locale: orElse(v.string(), null) });
