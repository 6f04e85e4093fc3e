import { defaultProjectSettings } from '../../src/core/settings/project-settings';
import { adfText } from '../../src/jira/adf-text';
import { trouble } from './bakery-site';
import { addEpics, aVerdict, guests, people, reviewingSite, told, writeOn, type ReviewingSite } from './reviewing-site';

const dueDay = '2026-11-13T06:00:00.000Z';

/** The daily schedule, with all that comes of it. */
async function nextDay(site: ReviewingSite, moment = dueDay): Promise<void> {
  site.at(moment);
  await site.host.schedules.run('follow-up-daily');
  await site.settled();
}

interface Comment {
  readonly author: string;
  readonly text: string;
  readonly mentions: readonly string[];
}

async function commentsOn(site: ReviewingSite, key: string): Promise<readonly Comment[]> {
  const { body } = await site.as('paula').jira('GET', `/rest/api/3/issue/${key}/comment`);
  const { comments } = JSON.parse(body) as { comments: { author: { accountId: string }; body: unknown }[] };
  return comments.map((comment) => ({
    author: comment.author.accountId,
    text: adfText(comment.body),
    mentions: [...JSON.stringify(comment.body).matchAll(/"mention","attrs":\{"id":"([^"]+)"/g)].map(([, id = '']) => id),
  }));
}

test('a value that is due is asked for in a comment that mentions the owner, with what was expected', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const issue = site.jira.state.issues.get(site.issueId('BAKE-1'));
  site.jira.state.issues.put({ ...issue, assigneeId: people.devi });
  await nextDay(site, '2026-11-12T06:00:00.000Z');
  expect(await commentsOn(site, 'BAKE-1')).toEqual([]);
  await nextDay(site);
  const [comment, ...others] = await commentsOn(site, 'BAKE-1');
  expect(others).toEqual([]);
  expect(comment?.mentions).toEqual([people.devi]);
  expect(comment?.text.split('\n')).toEqual([
    '@Devi, did we get the expected value? The day has come on which we wanted to know.',
    'We expected: commuters buy breakfast here',
    'Guests before eight: 165 per day by 13 November 2026. It was 140 per day when we started.',
    'One click under “Hypothesis” on this page answers: achieved, partly, not achieved, or too early to tell.',
  ]);
});

test('it is asked once, whatever the schedule and the queue do', async () => {
  const site = reviewingSite({ delivery: { duplicates: 1 } });
  await writeOn(site, 'BAKE-1', guests(165));
  await nextDay(site);
  await nextDay(site, '2026-11-14T06:00:00.000Z');
  await nextDay(site, '2026-12-14T06:00:00.000Z');
  expect(await commentsOn(site, 'BAKE-1')).toHaveLength(1);
});

test('an answer ends it; too early brings it back on the day that it names, and once', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const issueId = site.issueId('BAKE-1');
  await nextDay(site);
  const tooEarly = aVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01' });
  await told(site, 'sam')('changeHypothesis', { issueId, base: 1, change: { type: 'answer', verdict: tooEarly } });
  await nextDay(site, '2026-11-30T06:00:00.000Z');
  expect(await commentsOn(site, 'BAKE-1')).toHaveLength(1);
  await nextDay(site, '2026-12-01T06:00:00.000Z');
  await nextDay(site, '2026-12-02T06:00:00.000Z');
  const comments = await commentsOn(site, 'BAKE-1');
  expect(comments).toHaveLength(2);
  expect(comments[1]?.text).toContain('On 13 November 2026 it was too early to tell, and today is the day to look again.');
  await told(site, 'sam')('changeHypothesis', { issueId, base: 2, change: { type: 'answer', verdict: aVerdict() } });
  await nextDay(site, '2026-12-20T06:00:00.000Z');
  expect(await commentsOn(site, 'BAKE-1')).toHaveLength(2);
});

test('a project that wants only the list gets no comment, and one that wants comments from now on gets them', async () => {
  const site = reviewingSite();
  const choose = (base: number, followUp: 'comment' | 'list') =>
    told(site, 'paula')('saveProjectSettings', { projectId: site.projectId, base, settings: { ...defaultProjectSettings, followUp } });
  await choose(0, 'list');
  await writeOn(site, 'BAKE-1', guests(165));
  await nextDay(site);
  expect(await commentsOn(site, 'BAKE-1')).toEqual([]);
  await choose(1, 'comment');
  await nextDay(site, '2026-11-14T06:00:00.000Z');
  expect(await commentsOn(site, 'BAKE-1')).toHaveLength(1);
});

test('the owner is asked in their own language, where Jira tells it', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const { state } = site.jira;
  state.users.put({ ...state.users.get(people.devi), locale: 'de-DE' });
  state.issues.put({ ...state.issues.get(site.issueId('BAKE-1')), assigneeId: people.devi });
  await nextDay(site);
  expect((await commentsOn(site, 'BAKE-1'))[0]?.text).toContain('haben wir den erwarteten Wert bekommen?');
});

test('without an assignee the reporter is asked, and without either who wrote the hypothesis', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  await writeOn(site, 'BAKE-4', guests(165));
  const { state } = site.jira;
  state.issues.put({ ...state.issues.get(site.issueId('BAKE-1')), assigneeId: null, reporterId: people.sam });
  state.issues.put({ ...state.issues.get(site.issueId('BAKE-4')), assigneeId: null, reporterId: null });
  await nextDay(site);
  expect((await commentsOn(site, 'BAKE-1'))[0]?.mentions).toEqual([people.sam]);
  expect((await commentsOn(site, 'BAKE-4'))[0]?.mentions).toEqual([people.paula]);
});

test('many are asked step by step, and each once', async () => {
  const site = reviewingSite();
  const keys = addEpics(site, 45);
  for (const key of keys) await writeOn(site, key, guests(165));
  const mark = site.host.log.mark();
  await nextDay(site);
  expect(await Promise.all(keys.map(async (key) => (await commentsOn(site, key)).length))).toEqual(keys.map(() => 1));
  const steps = site.host.log.since(mark).invocations.filter(({ functionKey }) => functionKey === 'project-hypothesis');
  expect(steps).toHaveLength(3);
});

test('where Jira has had enough, it is asked a little later', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  let left = 1;
  trouble(site, ({ method, path }) => method === 'POST' && path.endsWith('/comment') && left-- > 0, { status: 429, headers: { 'retry-after': '1' } });
  await nextDay(site);
  expect(await commentsOn(site, 'BAKE-1')).toHaveLength(1);
});

test('where nobody knows whether the comment was written, it is not written twice', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  await writeOn(site, 'BAKE-4', guests(165));
  const end = trouble(site, ({ method, path }) => method === 'POST' && path.includes(`/issue/${site.issueId('BAKE-1')}/comment`), 'no answer');
  await nextDay(site);
  end();
  await nextDay(site, '2026-11-14T06:00:00.000Z');
  expect(await commentsOn(site, 'BAKE-1')).toEqual([]);
  expect(await commentsOn(site, 'BAKE-4')).toHaveLength(1);
  expect(site.logged.map(([what]) => what)).toEqual(['asking for a value']);
});

test('what is not due by the log is not asked, whatever its property says', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-1', guests(165));
  const end = trouble(site, ({ method, path }) => method === 'PUT' && path.includes('/properties/'), { status: 400 });
  await told(site, 'sam')('changeHypothesis', { issueId: site.issueId('BAKE-1'), base: 1, change: { type: 'answer', verdict: aVerdict() } });
  await nextDay(site);
  end();
  expect(await commentsOn(site, 'BAKE-1')).toEqual([]);
});
