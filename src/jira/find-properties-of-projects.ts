import * as v from '@badrap/valita';
import { findProjectProperties } from './find-project-properties';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

type Properties = Readonly<Record<string, unknown>>;

/** As many as one page of the answer holds. */
const perCall = 50;

/**
 * The same properties of several projects, in one call for 50 of them; see `findProjectProperties`.
 *
 * @param projectIds each once
 * @returns by project id
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get
 */
export const findPropertiesOfProjects =
  (request: JiraRequest) =>
  async (projectIds: readonly string[], keys: readonly string[]): Promise<ReadonlyMap<string, Properties>> => {
    const pages = Array.from({ length: Math.ceil(projectIds.length / perCall) }, (_, page) => projectIds.slice(page * perCall, (page + 1) * perCall));
    return new Map((await Promise.all(pages.map((ids) => ofPage(request, ids, keys)))).flat());
  };

async function ofPage(request: JiraRequest, ids: readonly string[], keys: readonly string[]): Promise<readonly (readonly [string, Properties])[]> {
  const query = new URLSearchParams([...ids.map((id): [string, string] => ['id', id]), ['properties', keys.join(',')], ['maxResults', String(perCall)]]);
  const { values } = await readJson(request(`/rest/api/3/project/search?${query.toString()}`), ProjectsSchema);
  const one = findProjectProperties(request);
  return Promise.all(
    ids.map(async (id) => [id, values.find((project) => project.id === id)?.properties ?? (await one(id, keys))] as const),
  );
}

const ProjectsSchema = v.object({ values: v.array(v.object({ id: v.string(), properties: orElse(v.record(), null) })) });
