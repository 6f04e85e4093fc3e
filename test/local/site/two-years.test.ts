import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedDemo } from '../../../local/demo/seed-demo';
import { people } from '../../../local/demo/people';
import { readManifest } from '../../../local/forge';
import { startSite, type RunningSite } from '../../../local/site';
import type { Result } from '../../../src/contract/contract';
import { readProjection } from '../../../src/core/hypothesis/projection';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { calibration } from '../../../src/core/outcome/calibration';
import { forecastsOf } from '../../../src/core/outcome/forecast';
import { hitRate } from '../../../src/core/outcome/hit-rate';
import { amountsOverTime } from '../../../src/core/outcome/amounts-over-time';
import { overTime } from '../../../src/core/outcome/over-time';
import { standingOf, type PastBet, type Standing } from '../../../src/core/outcome/past-bet';
import { rangeCoverage } from '../../../src/core/outcome/range-coverage';
import { topMessage } from '../../../src/core/outcome/top-message';
import { typicalEstimate } from '../../../src/core/outcome/typical-estimate';

const root = resolve(__dirname, '../../..');
const manifest = readManifest(readFileSync(resolve(root, 'manifest.yml'), 'utf8'));
const today = '2026-11-22';
const mostSecondsToTell = 60;
let site: RunningSite;
let bets: readonly PastBet[];

beforeAll(async () => {
  site = await startSite({
    appDirectory: root,
    port: 0,
    data: null,
    assets: { pages: root, loadApp: (file) => jest.requireActual(`../../../src/${file}`) },
    seed: (seedable) => seedDemo(seedable, manifest, new Date(`${today}T08:00:00.000Z`), { years: true }),
  });
  bets = allBets();
}, mostSecondsToTell * 1000);
afterAll(() => site.close());

const revisionOf = (issueId: string): Revision | null => {
  const property = site.jira.state.properties.where('owner', `issue/${issueId}`).find(({ key }) => key === 'value-backlog-hypothesis');
  const projection = readProjection(property?.value);
  return projection.state === 'sound' ? projection.revision : null;
};

const allBets = (): readonly PastBet[] =>
  site.jira.state.issues.all().flatMap(({ id, key, summary, projectId }) => {
    const revision = revisionOf(id);
    return revision === null ? [] : [{ issueId: id, key, summary, projectId, hypothesis: revision.hypothesis, verdict: revision.verdict ?? null }];
  });

const withStanding = (standing: Standing) => bets.filter((bet) => standingOf(bet, today) === standing).map(({ summary }) => summary);

/** As the page of the project asks for it. */
async function inProject<Value>(functionKey: string, payload: unknown): Promise<Value> {
  const project = site.jira.state.projects.all().find(({ key }) => key === 'BAKE')!;
  const extension = { type: 'jira:projectPage', project: { id: project.id, key: 'BAKE', type: 'software' } };
  const [module] = await site.host.modules('jira:projectPage', { accountId: people.paula.id, locale: 'en-US', extension });
  const answer = (await site.host.invoke(module!.contextToken, { functionKey, payload })) as { readonly ok: boolean; readonly value: Value };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

test('25 sprints are over, one is running, one is planned', () => {
  const count = (state: string) => site.jira.state.sprints.all().filter((sprint) => sprint.state === state).length;
  expect([count('closed'), count('active'), count('future')]).toEqual([25, 1, 1]);
});

test('of those that were answered for good about half came in, and it is sure of too much above 80 %', () => {
  expect(hitRate(bets)).toMatchObject({ settled: 42, achieved: 22, partly: 6, notAchieved: 14 });
  expect(topMessage(bets, today)).toEqual({ type: 'came-in', hits: 22, settled: 42, tilt: { type: 'over-confident', above: 80 } });
  const bands = calibration(forecastsOf(bets)).map(({ from, hits, count }) => [from, `${hits} of ${count}`]);
  expect(bands).toEqual([
    [20, '0 of 2'],
    [30, '2 of 4'],
    [40, '1 of 5'],
    [50, '4 of 6'],
    [60, '4 of 7'],
    [70, '5 of 6'],
    [80, '5 of 8'],
    [90, '1 of 4'],
  ]);
});

test('what came was mostly a little less than what was likely, and often outside of the range', () => {
  expect(typicalEstimate(bets)).toMatchObject({ medianShare: 0.96, bets: { length: 42 } });
  expect(rangeCoverage(bets).worse.length).toBeGreaterThan(rangeCoverage(bets).better.length);
});

test('every quarter has its answers, in one currency', () => {
  const quarters = overTime(bets, today);
  const answered = quarters.filter(({ settled }) => settled.length > 0);
  expect(answered.length).toBeGreaterThanOrEqual(8);
  expect(quarters.slice(0, answered.length)).toEqual(answered);
  expect(amountsOverTime(quarters, null).map(({ currency }) => currency.name)).toEqual(['Croissants per week']);
});

test('some were never answered, some come back now, and some later', () => {
  expect(withStanding('overdue')).toEqual([
    'A sign at the bridge',
    'A warm shelf at the till',
    'A croissant every morning, by the month',
    'Cups that come back',
    'A good enough croissant in the morning rush',
  ]);
  expect(withStanding('too-early')).toEqual([
    'Rolls for the canteen of the town hall',
    'Croissants at the station by half past six',
    'Croissants instead of a third kind of bread',
  ]);
});

test('a bet is held against what was expected and what it was worth on its day, whatever came later', () => {
  const second = bets.find(({ summary }) => summary === 'A second proofer')!;
  expect(second.verdict?.at.slice(0, 7)).toBe('2025-08');
  expect(second.verdict?.bet.rate?.perUnit).toBe(12);
  expect(bets.find(({ summary }) => summary === 'Bread baskets on the tables')!.verdict!.bet.rate?.perUnit).toBe(10);
});

test('most reviews were closed with a summary, some were never held', async () => {
  const sprints = site.jira.state.sprints.all().filter(({ state }) => state === 'closed');
  const { reviews } = await inProject<Result<'listReviews'>>('listReviews', { sprintIds: sprints.map(({ id }) => id) });
  expect(reviews.filter(({ newest }) => newest?.change.type === 'closed')).toHaveLength(21);
  expect(reviews.filter(({ frozenAt }) => frozenAt === null)).toHaveLength(2);
  const last = reviews.find(({ sprintId }) => sprintId === sprints.find(({ goal }) => goal?.startsWith('Find out who would'))!.id)!;
  expect(last.newest).toMatchObject({ change: { counted: { achieved: 1, partly: 1, 'not-achieved': 1, 'too-early': 1, open: 0 } } });
  const { items } = await inProject<Result<'readSummary'>>('readSummary', { sprintId: last.sprintId, closing: 1, cursor: null });
  expect(items.map(({ summary }) => summary)).toContain('A stamp for whoever brings somebody');
});

test('in the sprint that is running, five hypotheses wait for their review, and one was changed after it had started', async () => {
  const { id } = site.jira.state.sprints.all().find(({ state }) => state === 'active')!;
  const { frozen, laterEdits } = await inProject<Result<'openReview'>>('openReview', { sprintId: id });
  expect(frozen?.bets.map(({ summary }) => summary)).toHaveLength(5);
  expect(laterEdits).toHaveLength(1);
});

test('what is done long ago is ranked behind what is not', () => {
  const ranked = [...site.jira.state.issues.all()].filter(({ key }) => key.startsWith('BAKE')).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  expect(ranked[0]?.summary).toBe('Croissants at the station by half past six');
  expect(ranked.at(-1)?.closedSprintIds).toHaveLength(1);
});
