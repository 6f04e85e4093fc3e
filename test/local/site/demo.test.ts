import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedDemo } from '../../../local/demo/seed-demo';
import { people } from '../../../local/demo/people';
import { readManifest } from '../../../local/forge';
import { startSite, type RunningSite } from '../../../local/site';
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

test('shopping is in the backlog, as in the article', () => {
  expect(issue('As a cook, I want to buy flour so that I can cook')).toMatchObject({ sprintId: null, parentId: null });
});

test('Otto sees his machines and nothing of the bakery', async () => {
  const { body } = await site.jira.handle({ method: 'GET', path: '/rest/api/3/project/search', headers: {}, actor: { kind: 'user', accountId: people.otto.id } });
  const { values } = JSON.parse(body) as { readonly values: readonly { readonly key: string }[] };
  expect(values.map(({ key }) => key)).toEqual(['OPS']);
});
