import * as v from '@badrap/valita';
import { isJiraError } from './jira-error';
import { readJson, readNothing } from './read-json';
import { json, type JiraRequest } from './request';

/** Where a property lives. */
export type PropertyOwner = 'issue' | 'project';

/** @returns the value; undefined where there is no such property, or no such owner for whoever asks */
export async function findProperty(
  request: JiraRequest,
  owner: PropertyOwner,
  id: string,
  key: string,
): Promise<unknown> {
  try {
    return (await readJson(request(pathOfProperty(owner, id, key)), PropertySchema)).value;
  } catch (error) {
    if (isJiraError(error, 'not-found')) return undefined;
    throw error;
  }
}

/** Writes the value whether or not there was one before. */
export async function setProperty(
  request: JiraRequest,
  owner: PropertyOwner,
  id: string,
  key: string,
  value: unknown,
): Promise<void> {
  await readNothing(request(pathOfProperty(owner, id, key), json('PUT', value)));
}

const PropertySchema = v.object({ key: v.string(), value: v.unknown() });

export function pathOfProperty(owner: PropertyOwner, id: string, key: string): string {
  return `/rest/api/3/${owner}/${encodeURIComponent(id)}/properties/${encodeURIComponent(key)}`;
}
