import * as v from '@badrap/valita';
import { findProjectProperty } from './find-project-property';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/**
 * Several properties of a project in one call.
 *
 * The search for projects brings little beside them, where a project that is asked for by itself
 * brings every version and component that it ever had. Its document calls the parameter
 * experimental: where the answer tells of no properties, or the search leaves the project out, as
 * it does with archived ones, each property is asked for by itself.
 *
 * @returns values by key; what the project does not have is left out, as is all of a project that
 *   does not exist for whoever asks
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get
 */
export const findProjectProperties =
  (request: JiraRequest) =>
  async (projectId: string, keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
    const query = new URLSearchParams({ id: projectId, properties: keys.join(',') });
    const { values } = await readJson(request(`/rest/api/3/project/search?${query.toString()}`), ProjectsSchema);
    return values.find(({ id }) => id === projectId)?.properties ?? oneByOne(request, projectId, keys);
  };

async function oneByOne(request: JiraRequest, projectId: string, keys: readonly string[]): Promise<Record<string, unknown>> {
  const find = findProjectProperty(request);
  const found = await Promise.all(keys.map(async (key) => [key, await find(projectId, key)] as const));
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

const ProjectsSchema = v.object({
  values: v.array(v.object({ id: v.string(), properties: orElse(v.record(), null) })),
});
