import { addIssue, issueTypeIds } from '../../local/jira';
import { people, type TestSite } from '../../local/forge/testing';
import type { CurrencyChange } from '../../src/core/currency/currency-change';
import { worthProgressProperty, type WorthProgress } from '../../src/core/currency/worth-progress';
import { worthProperty, type WorthProperty } from '../../src/core/currency/worth-property';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { aRate, croissants } from '../core/currency/a-currency';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';
import { told } from './bakery-site';

/** What the bakery starts to trade in: one measure, of which a unit is worth one croissant. */
export const beginning: readonly CurrencyChange[] = [
  { type: 'set-currency', currency: croissants, rates: 'keep' },
  { type: 'add-measure', id: 'sold', name: 'Croissants sold', unit: 'per week', direction: 'up', precision: 0, rate: aRate(1) },
];

export const changeCurrency = (site: TestSite, base: number, ...changes: readonly CurrencyChange[]) =>
  told(site, 'paula')('changeCurrency', { projectId: site.projectId, base, changes: [...changes] });

export const setRate = (perUnit: number, id = 'sold'): CurrencyChange => ({ type: 'set-rate', id, rate: aRate(perUnit) });

/** From 0 to this many of the project's measure, as sure as can be: worth as much as the rate says. */
export const picked = (likely: number, id = 'sold'): Partial<Hypothesis> => ({
  measure: { source: 'project', id },
  expectation: { baseline: 0, low: null, likely, high: null },
  confidence: 100,
});

export const enabling = (site: TestSite, ...keys: readonly string[]): Partial<Hypothesis> => ({
  kind: 'enabler',
  enables: keys.map((key) => site.issueId(key)),
});

/** Paula writes on an issue. */
export const writeOn = (site: TestSite, key: string, said: Partial<Hypothesis>, base = 0) =>
  told(site, 'paula')('changeHypothesis', { issueId: site.issueId(key), base, change: { type: 'edit', hypothesis: aHypothesis(said) } });

/** Epics with the keys BAKE-100, BAKE-101, … */
export function addEpics(site: TestSite, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const key = `BAKE-${100 + n}`;
    return addIssue(site.jira.state, { projectId: site.projectId, key, summary: `Epic ${n}`, typeId: issueTypeIds.epic }).key;
  });
}

async function valueAt(site: TestSite, path: string): Promise<unknown> {
  const { status, body } = await site.as('paula').jira('GET', path);
  return status === 404 ? undefined : (JSON.parse(body) as { value: unknown }).value;
}

/** What JQL knows of an issue's worth; undefined where there is no property. */
export const worthShown = async (site: TestSite, key: string) =>
  (await valueAt(site, `/rest/api/3/issue/${key}/properties/${worthProperty}`)) as WorthProperty | undefined;

export const progressShown = async (site: TestSite) =>
  (await valueAt(site, `/rest/api/3/project/BAKE/properties/${worthProgressProperty}`)) as WorthProgress | undefined;

export const currencyShown = (site: TestSite) => valueAt(site, '/rest/api/3/project/BAKE/properties/value-backlog-currency');

/** The keys that a JQL finds. */
export async function found(site: TestSite, jql: string): Promise<readonly string[]> {
  const { body } = await site.as('paula').jira('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'], maxResults: 100 });
  return (JSON.parse(body) as { issues: { key: string }[] }).issues.map(({ key }) => key);
}

/** The writes of the app to this property, by issue, since a mark of the host's log. */
export const writesSince = (site: TestSite, mark: number, property = worthProperty) =>
  site.host.log.since(mark).restCalls.filter(({ method, path }) => method !== 'GET' && path.includes(`/issue/`) && path.includes(property));

export const paulaId = people.paula;
