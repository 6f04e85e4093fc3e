import { addIssue, addProject, issueTypeIds } from '../../local/jira';
import { people, type PersonName, type TestSite, type TestSiteOptions } from '../../local/forge/testing';
import type { Answer } from '../../src/contract/answer';
import type { FunctionName, Input, Result } from '../../src/contract/contract';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { GivenVerdict } from '../../src/core/hypothesis/verdict';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';
import { bakerySite, type BakerySite } from './bakery-site';

export interface ReviewingSite extends BakerySite {
  /** Sets the clock of Jira and of the app. */
  readonly at: (moment: string) => void;
}

export const monday = '2026-11-02T09:00:00.000Z';
export const tuesday = '2026-11-03T09:00:00.000Z';
export const friday = '2026-11-13T14:00:00.000Z';

/** The bakery on a Monday, whose clock can be set. */
export function reviewingSite(options: Omit<TestSiteOptions, 'loadApp' | 'now'> = {}): ReviewingSite {
  let moment = monday;
  const site = bakerySite({ ...options, now: () => new Date(moment) });
  return { ...site, at: (next) => (moment = next) };
}

/** Asks from the page of the project, where sprints are reviewed. */
export const ask =
  (site: TestSite, who: PersonName) =>
  <Name extends FunctionName>(name: Name, input: Input<Name>): Promise<Answer<Result<Name>>> =>
    site.as(who).invoke<Answer<Result<Name>>>(name, input, { type: 'jira:projectPage' });

/** Asks, and takes the answer for granted. */
export const told =
  (site: TestSite, who: PersonName) =>
  async <Name extends FunctionName>(name: Name, input: Input<Name>): Promise<Result<Name>> => {
    const answer = await ask(site, who)(name, input);
    if (answer.ok) return answer.value;
    throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
  };

/** Asks as Otto, who sees nothing of the bakery, from the page of a project of his own. */
export async function askAsOutsider(site: TestSite, functionKey: string, payload: unknown): Promise<unknown> {
  const { state } = site.jira;
  const own = state.projects.all().find(({ key }) => key === 'OTTO');
  const { id } = own ?? addProject(state, { key: 'OTTO', name: "Otto's own", leadId: people.otto, roles: { administrators: [people.otto] } });
  const extension = { project: { id, key: 'OTTO', type: 'software' } };
  const [screen] = await site.host.modules('jira:projectPage', { accountId: people.otto, locale: 'en-US', extension });
  if (screen === undefined) throw new Error('Otto sees no page of his own project.');
  return site.host.invoke(screen.contextToken, { functionKey, payload });
}

/** What a function is refused with. */
export const refusal =
  (site: TestSite, who: PersonName) =>
  async <Name extends FunctionName>(name: Name, input: Input<Name>) => {
    const answer = await ask(site, who)(name, input);
    return answer.ok ? 'not refused' : answer.error;
  };

async function jira(site: TestSite, method: string, path: string, body?: unknown): Promise<unknown> {
  const { status, body: answered } = await site.as('paula').jira(method, path, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${answered}`);
  return answered === '' ? undefined : JSON.parse(answered);
}

/** A sprint of the bakery's board with these issues, still to be started. @returns its id */
export async function planSprint(site: TestSite, keys: readonly string[], name = 'Week 45'): Promise<string> {
  const { id } = (await jira(site, 'POST', '/rest/agile/1.0/sprint', { name, originBoardId: 1, goal: 'More guests before eight' })) as { id: number };
  await putInto(site, String(id), keys);
  return String(id);
}

export async function putInto(site: TestSite, sprintId: string, keys: readonly string[]): Promise<void> {
  for (let begin = 0; begin < keys.length; begin += 50) {
    await jira(site, 'POST', `/rest/agile/1.0/sprint/${sprintId}/issue`, { issues: keys.slice(begin, begin + 50) });
  }
}

/** Starts a sprint and waits until the event about it was answered. */
export async function startSprint(site: TestSite, sprintId: string, startDate = monday): Promise<void> {
  await jira(site, 'POST', `/rest/agile/1.0/sprint/${sprintId}`, { state: 'active', startDate, endDate: '2026-11-13T16:00:00.000Z' });
  await site.settled();
}

export const closeSprint = (site: TestSite, sprintId: string) => jira(site, 'POST', `/rest/agile/1.0/sprint/${sprintId}`, { state: 'closed' });

/** Guests before eight: 140 of them now, 165 likely. */
export const guests = (likely: number): Partial<Hypothesis> => ({
  measure: { source: 'typed', name: 'Guests before eight', unit: 'per day', direction: 'up' },
  expectation: { baseline: 140, low: null, likely, high: null },
  confidence: 60,
  dueDate: '2026-11-13',
});

/** Paula writes on an issue. */
export const writeOn = (site: TestSite, key: string, said: Partial<Hypothesis>, base = 0) =>
  told(site, 'paula')('changeHypothesis', { issueId: site.issueId(key), base, change: { type: 'edit', hypothesis: aHypothesis(said) } });

export const aVerdict = (said: Partial<GivenVerdict> = {}): GivenVerdict => ({
  answer: 'partly',
  actual: 152,
  evidence: 'The till',
  delivery: { state: 'delivered', toDos: { done: 2, total: 2 } },
  learnt: 'Rain keeps them at home',
  decision: 'persevere',
  lookAgainOn: null,
  ...said,
});

/** Closes a review of which nobody knows more than this. */
export const closing = (sprintId: string, said: Partial<Input<'closeReview'>> = {}): Input<'closeReview'> => ({
  sprintId,
  base: 0,
  issueIds: [],
  wasDue: [],
  participants: [],
  busyWork: null,
  ...said,
});

/** Epics with the keys BAKE-100, BAKE-101, … */
export function addEpics(site: TestSite, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const key = `BAKE-${100 + n}`;
    return addIssue(site.jira.state, { projectId: site.projectId, key, summary: `Epic ${n}`, typeId: issueTypeIds.epic }).key;
  });
}

/** A project that Paula alone sees, with an epic CAKE-1 above BAKE-5. */
export function addCakes(site: TestSite): string {
  const { state } = site.jira;
  const project = addProject(state, { key: 'CAKE', name: 'Cakes', leadId: people.paula, roles: { administrators: [people.paula] } });
  const epic = addIssue(state, { projectId: project.id, key: 'CAKE-1', summary: 'Wedding cakes', typeId: issueTypeIds.epic });
  state.issues.put({ ...state.issues.get(site.issueId('BAKE-5')), parentId: epic.id });
  return epic.id;
}

export { people };
