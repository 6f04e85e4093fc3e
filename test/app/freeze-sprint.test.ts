import { readFileSync } from 'node:fs';
import type { CurrencyChange } from '../../src/core/currency/currency-change';
import { aRate, croissants } from '../core/currency/a-currency';
import {
  addCakes, aVerdict, closeSprint, friday, guests, planSprint, putInto, refusal, reviewingSite, startSprint, told, tuesday, writeOn, type ReviewingSite,
} from './reviewing-site';
import { trouble } from './bakery-site';

const wednesday = '2026-11-04T09:00:00.000Z';

async function frozenFor(site: ReviewingSite, sprintId: string) {
  const { frozen } = await told(site, 'paula')('openReview', { sprintId });
  return frozen?.bets.map(({ key, bet }) => [key, bet.revision, bet.expectation.likely]);
}

/** A site that tells the app of no sprint that starts. */
const withoutEvents = (): ReviewingSite => reviewingSite({ manifest: readFileSync('manifest.yml', 'utf8').replace(':started:sprint', ':deleted:sprint') });

test('what was expected when the sprint started is frozen by the event, also of the epics above', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  await writeOn(site, 'BAKE-4', guests(150));
  const sprintId = await planSprint(site, ['BAKE-2', 'BAKE-3', 'BAKE-4', 'BAKE-5']);
  site.at(tuesday);
  await startSprint(site, sprintId, tuesday);
  site.at(friday);
  const { frozen, laterEdits } = await told(site, 'stella')('openReview', { sprintId });
  expect(frozen?.bets.map(({ key, bet }) => [key, bet.revision, bet.expectation.likely])).toEqual([['BAKE-1', 1, 165], ['BAKE-4', 1, 150]]);
  expect([frozen?.at, frozen?.hidden, laterEdits]).toEqual([tuesday, 0, []]);
});

test('the frozen hypotheses come with what Jira tells of them now: nobody need ask again', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2']);
  await startSprint(site, sprintId);
  await writeOn(site, 'BAKE-1', guests(150), 1);
  const { seen } = await told(site, 'paula')('openReview', { sprintId });
  expect(seen).toMatchObject([{ key: 'BAKE-1', parentId: null, properties: { 'value-backlog-hypothesis': { revision: { number: 2 } } } }]);
});

test('what is edited after the start changes nothing about it, and is told as a later edit', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2']);
  await startSprint(site, sprintId);
  site.at(wednesday);
  await writeOn(site, 'BAKE-1', guests(150), 1);
  await told(site, 'sam')('changeHypothesis', { issueId: site.issueId('BAKE-1'), base: 2, change: { type: 'agree', side: 'team' } });
  expect(await frozenFor(site, sprintId)).toEqual([['BAKE-1', 1, 165]]);
  const { laterEdits } = await told(site, 'paula')('openReview', { sprintId });
  expect(laterEdits).toEqual([{ issueId: site.issueId('BAKE-1'), by: site.as('paula').accountId, at: wednesday, revision: 2 }]);
});

test('it is frozen at the rates of that day', async () => {
  const site = reviewingSite();
  const trade = (base: number, ...changes: readonly CurrencyChange[]) =>
    told(site, 'paula')('changeCurrency', { projectId: site.projectId, base, changes: [...changes] });
  await trade(
    0,
    { type: 'set-currency', currency: croissants, rates: 'keep' },
    { type: 'add-measure', id: 'sold', name: 'Croissants sold', unit: 'per week', direction: 'up', precision: 0, rate: aRate(2) },
  );
  await writeOn(site, 'BAKE-1', { ...guests(165), measure: { source: 'project', id: 'sold' } });
  const sprintId = await planSprint(site, ['BAKE-2']);
  site.at(tuesday);
  await startSprint(site, sprintId, tuesday);
  site.at(wednesday);
  await trade(1, { type: 'set-rate', id: 'sold', rate: aRate(9) });
  const { frozen, currency } = await told(site, 'paula')('openReview', { sprintId });
  expect(frozen?.bets[0]?.bet.rate).toEqual({ perUnit: 2, currency: croissants, version: 1 });
  expect(currency?.version).toBe(2);
});

test('the same event twice freezes once', async () => {
  const site = reviewingSite({ delivery: { duplicates: 1 } });
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2']);
  const mark = site.host.log.mark();
  await startSprint(site, sprintId);
  expect(site.host.log.since(mark).invocations.filter(({ functionKey }) => functionKey === 'sprint-started')).toHaveLength(2);
  await writeOn(site, 'BAKE-1', guests(150), 1);
  expect(await frozenFor(site, sprintId)).toEqual([['BAKE-1', 1, 165]]);
  expect(site.logged).toEqual([]);
});

describe('where the event never came', () => {
  test('opening the review freezes what the log held when the sprint started', async () => {
    const site = withoutEvents();
    await writeOn(site, 'BAKE-1', guests(165));
    const sprintId = await planSprint(site, ['BAKE-2', 'BAKE-4']);
    site.at(tuesday);
    await startSprint(site, sprintId, tuesday);
    site.at(wednesday);
    for (let edit = 1; edit <= 30; edit++) await writeOn(site, 'BAKE-1', guests(165 - edit), edit);
    await writeOn(site, 'BAKE-4', guests(150));
    site.at(friday);
    expect(await frozenFor(site, sprintId)).toEqual([['BAKE-1', 1, 165]]);
    const { frozen, laterEdits } = await told(site, 'paula')('openReview', { sprintId });
    expect(frozen?.at).toBe(tuesday);
    expect(laterEdits).toMatchObject([{ revision: 31 }]);
  });

  test('two who open it at once see the same', async () => {
    const site = withoutEvents();
    await writeOn(site, 'BAKE-1', guests(165));
    const sprintId = await planSprint(site, ['BAKE-2']);
    await startSprint(site, sprintId);
    const [one, other] = await Promise.all([told(site, 'paula')('openReview', { sprintId }), told(site, 'sam')('openReview', { sprintId })]);
    expect(one.frozen).toEqual(other.frozen);
    expect(one.frozen?.bets).toHaveLength(1);
  });

  test('a sprint that was closed long ago is frozen as well', async () => {
    const site = withoutEvents();
    await writeOn(site, 'BAKE-4', guests(165));
    const sprintId = await planSprint(site, ['BAKE-4']);
    await startSprint(site, sprintId);
    await closeSprint(site, sprintId);
    site.at('2027-06-01T09:00:00.000Z');
    expect(await frozenFor(site, sprintId)).toEqual([['BAKE-4', 1, 165]]);
  });
});

test('a sprint that has not started has nothing frozen, and no answer is taken for it', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2']);
  const { frozen, sprint } = await told(site, 'paula')('openReview', { sprintId });
  expect([frozen, sprint.state]).toEqual([null, 'future']);
  const issueId = site.issueId('BAKE-1');
  expect(await refusal(site, 'paula')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() })).toMatchObject({ code: 'invalid-input' });
});

test('what comes into the sprint later, and what nobody wrote by then, is not frozen', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2']);
  await startSprint(site, sprintId);
  await writeOn(site, 'BAKE-4', guests(150));
  await putInto(site, sprintId, ['BAKE-4']);
  expect(await frozenFor(site, sprintId)).toEqual([['BAKE-1', 1, 165]]);
});

test('an epic of a project that somebody may not see is frozen, and only counted for them', async () => {
  const site = reviewingSite();
  addCakes(site);
  await writeOn(site, 'CAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-5']);
  await startSprint(site, sprintId);
  expect(await frozenFor(site, sprintId)).toEqual([['CAKE-1', 1, 165]]);
  const { frozen, laterEdits, seen } = await told(site, 'sam')('openReview', { sprintId });
  expect([frozen?.bets, frozen?.hidden, laterEdits, seen]).toEqual([[], 1, [], []]);
});

test('one that came above the sprint’s issues later is counted for them as well', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2', 'BAKE-5']);
  await startSprint(site, sprintId);
  addCakes(site);
  await writeOn(site, 'CAKE-1', guests(165));
  const hiddenFrom = async (person: 'paula' | 'sam') => (await told(site, person)('openReview', { sprintId })).frozen?.hidden;
  expect([await hiddenFrom('paula'), await hiddenFrom('sam')]).toEqual([0, 1]);
});

test('while Jira has had enough, the event comes again', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const sprintId = await planSprint(site, ['BAKE-2']);
  let left = 1;
  const end = trouble(site, ({ path, actor }) => actor.kind === 'app' && path.includes('/search/jql') && left-- > 0, { status: 429, headers: { 'retry-after': '1' } });
  await startSprint(site, sprintId);
  end();
  expect(site.logged).toMatchObject([['freezing a sprint', { code: 'rate-limited' }]]);
  await writeOn(site, 'BAKE-1', guests(150), 1);
  expect(await frozenFor(site, sprintId)).toEqual([['BAKE-1', 1, 165]]);
});
