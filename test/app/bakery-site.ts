import { addIssue, addProject, issueTypeIds, type JiraRequest, type JiraResponse } from '../../local/jira';
import { createTestSite, people, type PersonName, type TestSite, type TestSiteOptions } from '../../local/forge/testing';
import type { Answer } from '../../src/contract/answer';
import type { FunctionName, Input, Result } from '../../src/contract/contract';
import { hypothesisProperty } from '../../src/core/hypothesis/projection';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { wireEvents } from '../../src/handlers/wire-events';
import { wireReviewScreens } from '../../src/handlers/wire-review-screens';
import { wireScreens } from '../../src/handlers/wire-screens';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';

const today = new Date('2026-11-22T09:00:00.000Z');

export interface BakerySite extends TestSite {
  /** What the app wrote to its log. */
  readonly logged: readonly (readonly [what: string, cause: unknown])[];
}

/** The app itself on a site in memory, with the real packages of Forge. It is always the same morning there, unless told. */
export function bakerySite(options: Omit<TestSiteOptions, 'loadApp'> = {}): BakerySite {
  const logged: [string, unknown][] = [];
  let references = 0;
  const world = { now: options.now ?? (() => today), newReference: () => `reference-${++references}`, log: (what: string, cause: unknown) => logged.push([what, cause]) };
  const app = { ...wireScreens(world), ...wireEvents(world) };
  const reviews = wireReviewScreens(world);
  return { ...createTestSite({ loadApp: (file) => (file === 'reviews' ? reviews : app), ...options }), logged };
}

/** Asks as Otto, who sees nothing of the bakery, from an issue of his own. */
export async function askAsOutsider(site: TestSite, functionKey: string, payload: unknown): Promise<unknown> {
  const { state } = site.jira;
  const project = addProject(state, { key: 'OTTO', name: "Otto's own", leadId: people.otto, roles: { administrators: [people.otto] } });
  const issue = addIssue(state, { projectId: project.id, summary: 'A garden', typeId: issueTypeIds.epic });
  const extension = {
    project: { id: project.id, key: 'OTTO', type: 'software' },
    issue: { id: issue.id, key: issue.key, type: 'Epic', typeId: issueTypeIds.epic },
  };
  const [screen] = await site.host.modules('jira:issuePanel', { accountId: people.otto, locale: 'en-US', extension });
  if (screen === undefined) throw new Error('Otto sees no panel on his own issue.');
  return site.host.invoke(screen.contextToken, { functionKey, payload });
}

export const ask =
  (site: TestSite, who: PersonName) =>
  <Name extends FunctionName>(name: Name, input: Input<Name>): Promise<Answer<Result<Name>>> =>
    site.as(who).invoke<Answer<Result<Name>>>(name, input);

/** Asks, and takes the answer for granted. */
export const told =
  (site: TestSite, who: PersonName) =>
  async <Name extends FunctionName>(name: Name, input: Input<Name>): Promise<Result<Name>> => {
    const answer = await ask(site, who)(name, input);
    if (answer.ok) return answer.value;
    throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
  };

/** Paula writes on BAKE-1. */
export const write = (site: TestSite, said: Partial<Hypothesis> = {}, base = 0) =>
  told(site, 'paula')('changeHypothesis', {
    issueId: site.issueId('BAKE-1'),
    base,
    change: { type: 'edit', hypothesis: aHypothesis(said) },
  });

const propertyPath = (issueKey: string) => `/rest/api/3/issue/${issueKey}/properties/${hypothesisProperty}`;

/** What Jira keeps, as anybody reads it who may see the issue; undefined for none. */
export async function propertyOf(site: TestSite, issueKey: string): Promise<unknown> {
  const { status, body } = await site.as('paula').jira('GET', propertyPath(issueKey));
  return status === 404 ? undefined : (JSON.parse(body) as { value: unknown }).value;
}

/** Somebody writes to the property past us, as anybody may who edits the issue. */
export const tamper = (site: TestSite, issueKey: string, value: unknown) =>
  site.as('devi').jira('PUT', propertyPath(issueKey), value);

export const dropProperty = (site: TestSite, issueKey: string) => site.as('devi').jira('DELETE', propertyPath(issueKey));

/** What Jira does instead of answering: a response, or nothing at all. */
export type Trouble = Partial<JiraResponse> | 'no answer';

/** From now on Jira answers like this to every request that `when` picks; the returned function ends it. */
export function trouble(site: TestSite, when: (request: JiraRequest) => boolean, what: Trouble): () => void {
  const handle = site.jira.handle.bind(site.jira);
  site.jira.handle = async (request) => {
    if (!when(request)) return handle(request);
    if (what === 'no answer') throw new TypeError('fetch failed');
    return { status: 200, headers: {}, body: '', ...what };
  };
  return () => {
    site.jira.handle = handle;
  };
}

export const isProjecting = ({ method, path }: JiraRequest) => method === 'PUT' && path.includes('/properties/');
