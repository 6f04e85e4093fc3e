import { issueExtension } from '../../../local/site/api/issue-modules';
import { people, type PersonName } from '../../../local/demo/people';
import type { Answer } from '../../../src/contract/answer';
import type { FunctionName, Input, Result } from '../../../src/contract/contract';
import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { BrowserSite } from './browser-site';

type Site = Pick<BrowserSite, 'site'>;

interface Said {
  readonly status: number;
  readonly body: unknown;
}

/** Jira's REST as an outside client uses it: by basic authentication, as one of the people. */
export async function rest({ site }: Site, who: PersonName, method: string, path: string, body?: unknown): Promise<Said> {
  const authorization = `Basic ${Buffer.from(`${people[who].emailAddress}:any`).toString('base64')}`;
  const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' };
  const response = await fetch(site.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

export const propertyPath = (key: string, property = hypothesisProperty): string => `/rest/api/3/issue/${key}/properties/${property}`;

/** The property that JQL and lists read, as Jira keeps it; undefined for none. */
export async function propertyOf(site: Site, key: string): Promise<unknown> {
  const { status, body } = await rest(site, 'paula', 'GET', propertyPath(key));
  return status === 404 ? undefined : (body as { readonly value: unknown }).value;
}

/** What Jira's property says, if it says what the app wrote. */
export async function revisionIn(site: Site, key: string): Promise<Revision | undefined> {
  const read = readProjection(await propertyOf(site, key));
  return read.state === 'sound' ? read.revision : undefined;
}

/** Asks a function of the app as its screen does, from this person's own view of an issue. */
export async function ask<Name extends FunctionName>(
  { site }: Site,
  who: PersonName,
  [key, name, input]: readonly [issueKey: string, name: Name, input: Input<Name>],
): Promise<Answer<Result<Name>>> {
  const { body } = await rest({ site }, who, 'GET', `/rest/api/3/issue/${key}?fields=issuetype,project`);
  const addresses = { site: site.url, frames: site.url, port: site.port };
  const extension = issueExtension('jira:issuePanel', body as Parameters<typeof issueExtension>[1], addresses);
  const [panel] = await site.host.modules('jira:issuePanel', { accountId: people[who].id, locale: 'en-US', extension });
  if (!panel) throw new Error(`${who} sees no panel on ${key}.`);
  return (await site.host.invoke(panel.contextToken, { functionKey: name, payload: input })) as Answer<Result<Name>>;
}
