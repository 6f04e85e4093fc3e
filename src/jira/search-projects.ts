import * as v from '@badrap/valita';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export interface NamedProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** As many as can be looked through before somebody types more of the name. */
const most = 50;

/**
 * Projects that the person may see, by name or key, in the order of their names.
 * @param typed a part of the name or of the key; empty for all
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get
 */
export const searchProjects =
  (request: JiraRequest) =>
  async (typed: string): Promise<readonly NamedProject[]> => {
    const query = new URLSearchParams({ orderBy: 'name', maxResults: String(most), ...(typed !== '' && { query: typed }) });
    return (await readJson(request(`/rest/api/3/project/search?${query.toString()}`), FoundSchema)).values;
  };

const FoundSchema = v.object({ values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })) });
