import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedDemo } from '../../../local/demo/seed-demo';
import { people } from '../../../local/demo/people';
import { readManifest } from '../../../local/forge';
import { startSite, type RunningSite } from '../../../local/site';
import { numberOfAmount } from '../../../src/core/currency/amount';
import { currencyProperty, readCurrencyVersion } from '../../../src/core/currency/currency-version';
import { trade } from '../../../src/core/currency/order/trade';
import { rateHistory } from '../../../src/core/currency/rate-history';
import type { Result } from '../../../src/contract/contract';
import { readProjection } from '../../../src/core/hypothesis/projection';

const root = resolve(__dirname, '../../..');
const manifest = readManifest(readFileSync(resolve(root, 'manifest.yml'), 'utf8'));
let site: RunningSite;

beforeAll(async () => {
  site = await startSite({
    appDirectory: root,
    port: 0,
    data: null,
    assets: { pages: root, loadApp: (file) => jest.requireActual(`../../../src/${file}`) },
    seed: (seedable) => seedDemo(seedable, manifest, new Date('2026-11-22T08:00:00.000Z')),
  });
});
afterAll(() => site.close());

const issue = (summary: string) => {
  const found = site.jira.state.issues.all().find((candidate) => candidate.summary === summary);
  if (!found) throw new Error(`The demo has no "${summary}".`);
  return found;
};

const revisionOf = (summary: string) => {
  const property = site.jira.state.properties.where('owner', `issue/${issue(summary).id}`).find(({ key }) => key === 'value-backlog-hypothesis');
  const projection = readProjection(property?.value);
  return projection.state === 'sound' ? projection.revision : undefined;
};

const sidesOf = (summary: string) => {
  const { consumer, product, team } = revisionOf(summary)!.agreement;
  return [consumer, product, team].map((side) => (side === null ? 'no' : side.reopenedAt === null ? 'agreed' : 'reopened'));
};

test('the bakery has eight epics and the work below and beside them', () => {
  const levels = site.jira.state.issues.where('project', issue('A second oven').projectId).map(({ typeId }) => site.jira.state.issueTypes.get(typeId).hierarchyLevel);
  expect(levels.filter((level) => level === 1)).toHaveLength(8);
  expect(levels.filter((level) => level < 1).length).toBeGreaterThanOrEqual(40);
});

test('three sprints are over, one is running, one is planned', () => {
  expect(site.jira.state.sprints.all().map(({ state }) => state)).toEqual(['closed', 'closed', 'closed', 'active', 'future']);
});

test('one epic has no hypothesis yet', () => {
  expect(revisionOf('Brunch on Sundays')).toBeUndefined();
});

test('one was agreed by three sides', () => {
  expect(sidesOf('Croissants at the station by half past six')).toEqual(['agreed', 'agreed', 'agreed']);
});

test('one was changed after it had been agreed', () => {
  expect(sidesOf('Croissants instead of a third kind of bread')).toEqual(['reopened', 'reopened', 'reopened']);
});

test('the oven is an enabler and names what it enables', () => {
  expect(revisionOf('A second oven')!.hypothesis).toMatchObject({
    kind: 'enabler',
    enables: [issue('Croissants at the station by half past six').id, issue('The perfect croissant').id],
  });
});

test('one delivered value is overdue', () => {
  expect(revisionOf('A good enough croissant in the morning rush')!.hypothesis.dueDate).toBe('2026-11-19');
});

test('revisions were written by the people, not by the site', () => {
  expect(revisionOf('The perfect croissant')!.by).toBe(people.devi.id);
});

test('each act has its own day: what was expected, agreed and changed did not happen all at once', () => {
  const { at, agreement } = revisionOf('Croissants instead of a third kind of bread')!;
  expect(at.slice(0, 10)).toBe('2026-11-20');
  expect(agreement.team?.at.slice(0, 10)).toBe('2026-10-05');
});

const projectId = () => issue('A second oven').projectId;

function currency() {
  const [property] = site.jira.state.properties.where('owner', `project/${projectId()}`).filter(({ key }) => key === currencyProperty);
  return readCurrencyVersion(property?.value)!;
}

/** As the project's settings ask for it; the oldest first. */
async function currencyVersions() {
  const extension = { type: 'jira:projectSettingsPage', project: { id: projectId(), key: 'BAKE', type: 'software' } };
  const [module] = await site.host.modules('jira:projectSettingsPage', { accountId: people.paula.id, locale: 'en-US', extension });
  const answer = await site.host.invoke(module!.contextToken, { functionKey: 'listCurrencyVersions', payload: { projectId: projectId(), cursor: null } });
  return (answer as { readonly value: Result<'listCurrencyVersions'> }).value.versions.toReversed();
}

/** The epics that are not done, in Jira's order and by worth. */
function orders() {
  const { issues, issueTypes, statuses } = site.jira.state;
  const open = issues
    .where('project', projectId())
    .filter(({ typeId, statusId }) => issueTypes.get(typeId).hierarchyLevel === 1 && statuses.get(statusId).category !== 'done');
  const today = [...open].sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const items = today.map(({ id, summary }) => ({ id, hypothesis: revisionOf(summary)?.hypothesis ?? null }));
  const summaryOf = (id: string) => issues.get(id).summary;
  return { today: today.map(({ summary }) => summary), summaryOf, order: trade({ items, currency: currency().content }).order };
}

test('the bakery trades in croissants per week, and its order says something', () => {
  const { today, order, summaryOf } = orders();
  expect(today.slice(0, 5)).toEqual([
    'Croissants at the station by half past six',
    'Croissants instead of a third kind of bread',
    'A second oven',
    'The perfect croissant',
    'Croissants for the climbing hall',
  ]);
  expect(order.placed.map(({ id, worth }) => [summaryOf(id), Math.round(numberOfAmount(worth.range.likely))])).toEqual([
    ['Croissants at the station by half past six', 119],
    ['A second oven', 119],
    ['Croissants for the climbing hall', 106],
    ['Croissants instead of a third kind of bread', 92],
  ]);
  expect(order.apart.map(({ id }) => summaryOf(id))).toEqual(['The perfect croissant', 'Order in the evening, collect in the morning', 'Brunch on Sundays']);
});

test('every rate has a reason, and some were changed: who, when, from what to what', async () => {
  const { version, by, content } = currency();
  expect([by, content.currency?.name, content.measures.filter(({ status }) => status === 'retired').map(({ name }) => name)]).toEqual([
    people.paula.id,
    'Croissants per week',
    ['Loaves thrown away'],
  ]);
  expect(content.measures.every(({ rate }) => rate !== null && rate.why.length > 10)).toBe(true);
  expect(version).toBe(10);
  const changed = rateHistory(await currencyVersions()).filter(({ from }) => from !== null);
  expect(changed.map(({ measureName, from, to, at }) => [at.slice(0, 7), measureName, from?.perUnit, to?.perUnit])).toEqual([
    ['2026-11', 'Croissants sold at the station', 1, 0.9],
    ['2026-11', 'New customers who were sent by a friend', 2, 24],
    ['2025-07', 'Baked goods sold on the day', 10, 12],
    ['2025-02', 'People who leave the queue', 1, 1.5],
  ]);
});

test('shopping is in the backlog, as in the article', () => {
  expect(issue('As a cook, I want to buy flour so that I can cook')).toMatchObject({ sprintId: null, parentId: null });
});

test('Otto sees his machines and nothing of the bakery', async () => {
  const { body } = await site.jira.handle({ method: 'GET', path: '/rest/api/3/project/search', headers: {}, actor: { kind: 'user', accountId: people.otto.id } });
  const { values } = JSON.parse(body) as { readonly values: readonly { readonly key: string }[] };
  expect(values.map(({ key }) => key)).toEqual(['OPS']);
});
