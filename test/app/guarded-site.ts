import { addIssue, addSprint, issueTypeIds } from '../../local/jira';
import { type PersonName, type TestSite } from '../../local/forge/testing';
import { exemptionsProperty } from '../../src/core/backlog/exemption';
import { findingProperty } from '../../src/core/backlog/finding-property';
import { told } from './bakery-site';

/** A task of Jira's own, in the product backlog, unknown to the guard: no event tells of it. */
export function addTask(site: TestSite, key: string, summary = 'Buy flour', sprintId: string | null = null): string {
  return addIssue(site.jira.state, { projectId: site.projectId, key, summary, typeId: issueTypeIds.task, sprintId }).id;
}

/** An active sprint. @returns its id */
export function addActiveSprint(site: TestSite): string {
  const [board] = site.jira.state.boards.all();
  return addSprint(site.jira.state, { name: 'Sprint 1', boardId: board!.id, state: 'active' }).id;
}

/** Drags an issue to the top of the backlog. */
export async function rank(site: TestSite, who: PersonName, key: string): Promise<void> {
  const [first] = site.jira.state.issues.all().filter((issue) => issue.key !== key).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  await done(site.as(who).jira('PUT', '/rest/agile/1.0/issue/rank', { issues: [key], rankBeforeIssue: first!.key }));
}

export const toSprint = (site: TestSite, who: PersonName, key: string, sprintId: string) =>
  done(site.as(who).jira('POST', `/rest/agile/1.0/sprint/${sprintId}/issue`, { issues: [key] }));

export const toBacklog = (site: TestSite, who: PersonName, key: string) =>
  done(site.as(who).jira('POST', '/rest/agile/1.0/backlog/issue', { issues: [key] }));

async function done(sent: Promise<{ readonly status: number; readonly body: string }>): Promise<void> {
  const { status, body } = await sent;
  if (status >= 300) throw new Error(`Jira refused: ${status} ${body}`);
}

/** The rules that JQL finds on an issue; null where there is no property. */
export async function rulesShown(site: TestSite, key: string, property = findingProperty): Promise<readonly string[] | null> {
  const { status, body } = await site.as('paula').jira('GET', `/rest/api/3/issue/${key}/properties/${property}`);
  return status === 404 ? null : (JSON.parse(body) as { value: { rules: string[] } }).value.rules;
}

export const exemptionsShown = (site: TestSite, key: string) => rulesShown(site, key, exemptionsProperty);

/** What a person's browser hears from now on, with that person's own ticket unless another is given. */
export async function listen(site: TestSite, who: PersonName, ticket?: { readonly token?: string }): Promise<readonly unknown[]> {
  const { channel, token } = await told(site, who)('openGuardChannel', {});
  const { contextToken } = await site.as(who).screen();
  const heard: unknown[] = [];
  site.host.realtime.subscribe(contextToken, { channelName: channel, isGlobal: true, options: ticket ?? { token } }, (message) => heard.push(message));
  return heard;
}

/** Until all that follows from what was done is done, and heard. */
export async function quiet(site: TestSite): Promise<void> {
  await site.settled();
  await new Promise(setImmediate);
}

/** Id of the newest entry in an issue's changelog. */
export const newestHistory = (site: TestSite, key: string): string =>
  site.jira.state.histories.where('issue', site.issueId(key)).at(-1)!.id;
