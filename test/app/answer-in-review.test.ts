import { reviewChannel } from '../../src/core/sprint/review-channel';
import { propertyOf, trouble } from './bakery-site';
import { ask, askAsOutsider, aVerdict, closing, friday, guests, planSprint, refusal, reviewingSite, startSprint, told, writeOn, type ReviewingSite } from './reviewing-site';

async function inReview(site: ReviewingSite, keys: readonly string[] = ['BAKE-2']): Promise<string> {
  await writeOn(site, 'BAKE-1', { ...guests(165), criteria: { thing: [], value: [{ id: 'a', text: 'they come back', met: false }] } });
  const sprintId = await planSprint(site, keys);
  await startSprint(site, sprintId);
  site.at(friday);
  return sprintId;
}

test('an answer is kept with the hypothesis, held against what was frozen, and JQL finds it', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  await writeOn(site, 'BAKE-1', guests(100), 1);
  const issueId = site.issueId('BAKE-1');
  const { revision, projected } = await told(site, 'sam')('answerInReview', { sprintId, issueId, base: 2, verdict: aVerdict() });
  expect(projected).toBe(true);
  expect(revision).toMatchObject({
    number: 3,
    change: { type: 'answered' },
    verdict: { ...aVerdict(), askedIn: { sprintId, name: 'Week 45' }, by: site.as('sam').accountId, at: friday, earlier: [] },
  });
  expect(revision.verdict?.bet).toMatchObject({ revision: 1, expectation: { likely: 165 } });
  const jql = `verdict = "partly" AND actualValue = 152 AND verdictSprint = "${sprintId}" AND hypothesisDecision = persevere`;
  const { body } = await site.as('paula').jira('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  expect(JSON.parse(body).issues).toMatchObject([{ id: issueId }]);
});

test('everybody in the room is told which issue was answered, and nothing of the answer', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const { channel } = await told(site, 'paula')('openReview', { sprintId });
  expect(channel?.name).toBe(reviewChannel(sprintId));
  const heard: unknown[] = [];
  await listen(site, channel!, (message) => heard.push(message));
  const issueId = site.issueId('BAKE-1');
  await told(site, 'sam')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() });
  await told(site, 'sam')('changeInReview', { sprintId, issueId, base: 2, change: { type: 'tick', list: 'value', id: 'a', met: true } });
  await soon();
  expect(heard).toEqual([{ type: 'saved', issueId, revision: 2 }, { type: 'saved', issueId, revision: 3 }]);
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(site: ReviewingSite, { name, token }: { readonly name: string; readonly token: string }, hear: (message: unknown) => void) {
  const { contextToken } = await site.as('paula').screen({ type: 'jira:projectPage' });
  site.host.realtime.subscribe(contextToken, { channelName: name, isGlobal: true, options: { token } }, hear);
}

test('while realtime is down, answers are kept all the same, and there is no ticket', async () => {
  const site = reviewingSite({ limits: { realtimeOperationsPerSecond: 0 } });
  const sprintId = await inReview(site);
  const issueId = site.issueId('BAKE-1');
  expect(await told(site, 'sam')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() })).toMatchObject({ revision: { number: 2 } });
  expect((await told(site, 'sam')('openReview', { sprintId })).channel).toBeNull();
  expect(await told(site, 'sam')('joinReview', { sprintId })).toEqual({ channel: null });
  expect(site.logged.map(([what]) => what)).toEqual(['telling a review', 'a ticket to a review', 'a ticket to a review']);
});

test('of two who answer the same one, one is told what the other said, and may answer again', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const issueId = site.issueId('BAKE-1');
  const answers = await Promise.all([
    ask(site, 'sam')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() }),
    ask(site, 'devi')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict({ answer: 'achieved' }) }),
  ]);
  const kept = answers.find(({ ok }) => ok);
  const refused = answers.find(({ ok }) => !ok);
  expect(refused).toMatchObject({ error: { code: 'conflict', current: kept?.ok === true ? kept.value.revision : null } });
  const again = await told(site, 'devi')('answerInReview', { sprintId, issueId, base: 2, verdict: aVerdict({ answer: 'not-achieved' }) });
  expect(again.revision).toMatchObject({ number: 3, verdict: { answer: 'not-achieved', earlier: [] } });
});

test('an answer goes on when somebody edited or ticked meanwhile', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const issueId = site.issueId('BAKE-1');
  await told(site, 'devi')('changeInReview', { sprintId, issueId, base: 1, change: { type: 'tick', list: 'value', id: 'a', met: true } });
  const { revision } = await told(site, 'sam')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() });
  expect(revision).toMatchObject({ number: 3, hypothesis: { criteria: { value: [{ met: true }] } }, verdict: { answer: 'partly' } });
});

test('the same answer that is sent twice, because the connection broke, is kept once', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const input = { sprintId, issueId: site.issueId('BAKE-1'), base: 1, verdict: aVerdict() };
  await told(site, 'sam')('answerInReview', input);
  expect((await told(site, 'sam')('answerInReview', input)).revision.number).toBe(2);
});

test('an answer that is taken back leaves the question open, and the property says so', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const issueId = site.issueId('BAKE-1');
  await told(site, 'sam')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() });
  const { revision } = await told(site, 'sam')('changeInReview', { sprintId, issueId, base: 2, change: { type: 'retract' } });
  expect([revision.number, revision.verdict]).toEqual([3, undefined]);
  expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { number: 3, change: { type: 'retracted' } } });
  expect(await refusal(site, 'sam')('changeInReview', { sprintId, issueId, base: 3, change: { type: 'retract' } })).toMatchObject({ code: 'invalid-input' });
});

test('a hypothesis that spans sprints is asked in each, with what was answered before', async () => {
  const site = reviewingSite();
  const first = await inReview(site);
  const issueId = site.issueId('BAKE-1');
  const tooEarly = aVerdict({ answer: 'too-early', actual: null, lookAgainOn: '2026-11-27' });
  await told(site, 'sam')('answerInReview', { sprintId: first, issueId, base: 1, verdict: tooEarly });
  await site.as('paula').jira('POST', `/rest/agile/1.0/sprint/${first}`, { state: 'closed' });
  const second = await planSprint(site, ['BAKE-3'], 'Week 47');
  await startSprint(site, second, friday);
  site.at('2026-11-27T14:00:00.000Z');
  const { revision } = await told(site, 'sam')('answerInReview', { sprintId: second, issueId, base: 2, verdict: aVerdict() });
  expect(revision.verdict).toMatchObject({
    askedIn: { sprintId: second, name: 'Week 47' },
    earlier: [{ answer: 'too-early', askedIn: { sprintId: first, name: 'Week 45' }, revision: 2 }],
  });
});

test.each([
  ['no day to look again', { lookAgainOn: null }, 'missing'],
  ['a day that is over', { lookAgainOn: '2026-11-12' }, 'in-the-past'],
])('too early with %s is refused with the reason', async (_, said, problem) => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const verdict = aVerdict({ answer: 'too-early', ...said });
  const answer = await refusal(site, 'sam')('answerInReview', { sprintId, issueId: site.issueId('BAKE-1'), base: 1, verdict });
  expect(answer).toEqual({ code: 'invalid-input', fields: [{ path: 'verdict.lookAgainOn', problem }] });
});

test('too early may name today', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const verdict = aVerdict({ answer: 'too-early', lookAgainOn: '2026-11-13' });
  expect(await ask(site, 'sam')('answerInReview', { sprintId, issueId: site.issueId('BAKE-1'), base: 1, verdict })).toMatchObject({ ok: true });
});

test('a day to look again with any other answer is refused', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const verdict = aVerdict({ answer: 'achieved', lookAgainOn: '2026-12-01' });
  const answer = await refusal(site, 'sam')('answerInReview', { sprintId, issueId: site.issueId('BAKE-1'), base: 1, verdict });
  expect(answer).toMatchObject({ fields: [{ path: 'verdict.lookAgainOn', problem: 'wrong-type' }] });
});

test('while the review is closed nothing is answered in it, and who closed it is told', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const entry = await told(site, 'sam')('closeReview', closing(sprintId));
  const issueId = site.issueId('BAKE-1');
  const moved = { code: 'review-moved', current: entry };
  expect(await refusal(site, 'devi')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() })).toEqual(moved);
  expect(await refusal(site, 'devi')('changeInReview', { sprintId, issueId, base: 1, change: { type: 'retract' } })).toEqual(moved);
});

test('what comes into the sprint later is held against what is expected when it is answered', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  await writeOn(site, 'BAKE-4', guests(150));
  const { revision } = await told(site, 'sam')('answerInReview', { sprintId, issueId: site.issueId('BAKE-4'), base: 1, verdict: aVerdict() });
  expect(revision.verdict?.bet).toMatchObject({ revision: 1, expectation: { likely: 150 } });
});

test('whoever looks again outside of a review looks at the same bet', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const issueId = site.issueId('BAKE-1');
  const tooEarly = aVerdict({ answer: 'too-early', lookAgainOn: '2026-11-20' });
  await told(site, 'sam')('answerInReview', { sprintId, issueId, base: 1, verdict: tooEarly });
  await writeOn(site, 'BAKE-1', guests(100), 2);
  const { revision } = await told(site, 'sam')('changeHypothesis', { issueId, base: 3, change: { type: 'answer', verdict: aVerdict() } });
  expect(revision.verdict).toMatchObject({ askedIn: null, bet: { expectation: { likely: 165 } } });
});

describe('who may', () => {
  test('somebody who may only look sees the review, and may not answer', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    expect(await told(site, 'stella')('openReview', { sprintId })).toMatchObject({ mayAnswer: false, sprint: { name: 'Week 45', state: 'active', projectId: site.projectId } });
    const issueId = site.issueId('BAKE-1');
    expect(await refusal(site, 'stella')('answerInReview', { sprintId, issueId, base: 1, verdict: aVerdict() })).toEqual({ code: 'not-allowed' });
    expect((await told(site, 'sam')('openReview', { sprintId })).mayAnswer).toBe(true);
  });

  test('for somebody who may not see the sprint there is none', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    await told(site, 'sam')('closeReview', closing(sprintId));
    const issueId = site.issueId('BAKE-1');
    const asked = {
      openReview: { sprintId },
      joinReview: { sprintId },
      answerInReview: { sprintId, issueId, base: 1, verdict: aVerdict() },
      changeInReview: { sprintId, issueId, base: 1, change: { type: 'retract' } },
      closeReview: closing(sprintId),
      reopenReview: { sprintId, base: 1, reason: '' },
      readSummary: { sprintId, closing: 1, cursor: null },
    };
    for (const [name, input] of Object.entries(asked)) {
      expect([name, await askAsOutsider(site, name, input)]).toEqual([name, { ok: false, error: { code: 'not-found' } }]);
    }
    expect(await askAsOutsider(site, 'listReviews', { sprintIds: [sprintId] })).toEqual({ ok: true, value: { reviews: [] } });
  });
});

test('where Jira does not take the property, the answer is kept, and the queue catches up', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const end = trouble(site, ({ method, path }) => method === 'PUT' && path.includes('/properties/'), { status: 503 });
  const saved = await told(site, 'sam')('answerInReview', { sprintId, issueId: site.issueId('BAKE-1'), base: 1, verdict: aVerdict() });
  expect(saved.projected).toBe(false);
  end();
  await site.settled();
  expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { verdict: { answer: 'partly' } } });
});
