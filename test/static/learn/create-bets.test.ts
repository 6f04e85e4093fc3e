import { hypothesisProperty, project } from '../../../src/core/hypothesis/projection';
import type { JiraAnswer } from '../../../src/jira/read-json';
import type { JiraRequest } from '../../../src/jira/request';
import { createBets } from '../../../static/learn/reading/create-bets';
import { aRevision } from '../../core/hypothesis/a-hypothesis';
import { aKeptVerdict } from '../../core/hypothesis/a-verdict';
import { anAnswer, anIssue } from '../../jira/an-answer';

const answered = aRevision({ verdict: aKeptVerdict() });
const aBetIn = (id: string) => ({ ...anIssue(id), properties: { [hypothesisProperty]: project(answered, id) } });
const aChangedOne = (id: string) => ({ ...anIssue(id), properties: { [hypothesisProperty]: { ...project(answered, id), digest: 'of somebody else' } } });
const page = (issues: readonly object[], nextPageToken?: string) => () => anAnswer({ issues, ...(nextPageToken !== undefined && { nextPageToken }) });
const busy = () => anAnswer('', 429, { 'Retry-After': '4' });
const down = () => anAnswer('', 503);

/** Jira's pages one after the other, with a count of three; nothing takes any time. */
function betsFrom(...pages: readonly (() => JiraAnswer)[]) {
  const sent: string[] = [];
  const waits: number[] = [];
  let asked = 0;
  const request: JiraRequest = (path, init) => {
    if (path.endsWith('/approximate-count')) return Promise.resolve(anAnswer({ count: 3 }));
    sent.push(init?.body ?? '');
    return Promise.resolve((pages[asked++] ?? down)());
  };
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const bets = createBets({ request, projectId: '10', wait, pace: { now: () => 0, giveWay: () => Promise.resolve() } });
  const told: (readonly [progress: string, read: number])[] = [];
  bets.subscribe(() => told.push([bets.state().progress.type, bets.state().bets.length]));
  return { bets, told, sent, waits };
}

const idsOf = ({ bets }: Pick<ReturnType<typeof betsFrom>, 'bets'>) => bets.state().bets.map(({ issueId }) => issueId);

test('the first page is told before the second one comes', async () => {
  const site = betsFrom(page([aBetIn('1'), aBetIn('2')], 'next'), page([aBetIn('3')]));
  await site.bets.goOn();
  expect(site.told).toContainEqual(['reading', 2]);
  expect(site.told.at(-1)).toEqual(['done', 3]);
  expect(site.bets.state()).toMatchObject({ total: 3, altered: 0 });
  expect(site.sent.map((body) => body.includes('"nextPageToken":"next"'))).toEqual([false, true]);
});

test('what fails midway keeps what was read, and goes on with the page that is missing', async () => {
  const site = betsFrom(page([aBetIn('1')], 'next'), down, page([aBetIn('2')]));
  await site.bets.goOn();
  expect(site.bets.state().progress).toMatchObject({ type: 'failed' });
  expect(idsOf(site)).toEqual(['1']);
  await site.bets.goOn();
  expect(site.bets.state().progress).toEqual({ type: 'done' });
  expect(idsOf(site)).toEqual(['1', '2']);
  expect(site.sent).toHaveLength(3);
});

test('where Jira is busy, it waits as long as Jira asks, says so, and goes on by itself', async () => {
  const site = betsFrom(busy, page([aBetIn('1')]));
  await site.bets.goOn();
  expect(site.waits).toEqual([4000]);
  expect(site.told.map(([progress]) => progress)).toContain('waiting');
  expect(site.told.at(-1)).toEqual(['done', 1]);
});

test('an issue that moves between two pages counts once, sound or altered', async () => {
  const site = betsFrom(page([aBetIn('1'), aChangedOne('8')], 'next'), page([aBetIn('1'), aChangedOne('8'), aBetIn('2')]));
  await site.bets.goOn();
  expect(idsOf(site)).toEqual(['1', '2']);
  expect(site.bets.state().altered).toBe(1);
});

test('what was blanked again is no bet, and nothing to mend', async () => {
  const blank = { ...answered, hypothesis: { ...answered.hypothesis, thing: '', value: '' }, verdict: undefined };
  const site = betsFrom(page([{ ...anIssue('1'), properties: { [hypothesisProperty]: project(blank, '1') } }]));
  await site.bets.goOn();
  expect(site.bets.state()).toMatchObject({ bets: [], altered: 0, progress: { type: 'done' } });
});

test('who asks twice reads once, and who listens no more is told nothing', async () => {
  const site = betsFrom(page([aBetIn('1')]));
  const heard: string[] = [];
  site.bets.subscribe(() => heard.push('told'))();
  await Promise.all([site.bets.goOn(), site.bets.goOn()]);
  await site.bets.goOn();
  expect(site.sent).toHaveLength(1);
  expect(heard).toEqual([]);
});
