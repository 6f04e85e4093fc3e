import { trouble } from './bakery-site';
import { answer, inReview, summary } from './review-to-close';
import { aVerdict, closeSprint, closing, friday, guests, planSprint, refusal, reviewingSite, startSprint, told, writeOn, people } from './reviewing-site';

test('what is kept comes from the logs, and what nobody answered is named as unanswered', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const { revision } = await answer(site, sprintId);
  const entry = await told(site, 'sam')('closeReview', closing(sprintId, { participants: [people.stella], busyWork: { toDos: 1, ofAll: 3 } }));
  expect(entry).toMatchObject({
    number: 1,
    at: friday,
    by: people.sam,
    sprint: { id: sprintId, name: 'Week 45', goal: 'More guests before eight', boardId: '1', projectId: site.projectId },
    change: {
      type: 'closed',
      participants: [people.sam, people.devi, people.stella],
      busyWork: { toDos: 1, ofAll: 3 },
      counted: { achieved: 0, partly: 1, 'not-achieved': 0, 'too-early': 0, open: 1 },
    },
  });
  const kept = await summary(site, sprintId);
  expect(kept).toMatchObject({ entry, hidden: 0, nextCursor: null });
  expect(kept.items).toMatchObject([
    { issueId: site.issueId('BAKE-1'), key: 'BAKE-1', summary: 'Croissants of spelt flour', verdict: revision.verdict, bet: { expectation: { likely: 165 } }, wasDue: false },
    { key: 'BAKE-4', value: 'twice as many at noon', verdict: null },
  ]);
});

test('a browser that names nothing hides nothing, and one that names what is no hypothesis adds nothing', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  await told(site, 'sam')('closeReview', closing(sprintId, { issueIds: [site.issueId('BAKE-5'), '999999'] }));
  expect((await summary(site, sprintId)).items.map(({ key }) => key)).toEqual(['BAKE-1', 'BAKE-4']);
});

test('what came back from an earlier sprint, because its day had come, is kept and marked', async () => {
  const site = reviewingSite();
  await writeOn(site, 'BAKE-4', guests(150));
  const sprintId = await planSprint(site, ['BAKE-3']);
  await writeOn(site, 'BAKE-1', guests(165));
  await startSprint(site, sprintId);
  site.at(friday);
  await answer(site, sprintId, 'BAKE-4');
  await told(site, 'sam')('closeReview', closing(sprintId, { issueIds: [site.issueId('BAKE-4')], wasDue: [site.issueId('BAKE-4')] }));
  const { items } = await summary(site, sprintId);
  expect(items.map(({ key, wasDue, verdict }) => [key, wasDue, verdict?.answer])).toEqual([['BAKE-1', false, undefined], ['BAKE-4', true, 'partly']]);
});

test("what another sprint's review was told is no answer here; what this one was told stays its answer", async () => {
  const site = reviewingSite();
  const first = await inReview(site);
  await answer(site, first);
  await told(site, 'sam')('closeReview', closing(first));
  await closeSprint(site, first);
  const second = await planSprint(site, ['BAKE-3'], 'Week 47');
  await startSprint(site, second, friday);
  site.at('2026-11-27T14:00:00.000Z');
  await told(site, 'sam')('closeReview', closing(second));
  expect((await summary(site, second)).items).toMatchObject([{ key: 'BAKE-1', verdict: null }]);

  await told(site, 'sam')('reopenReview', { sprintId: second, base: 1, reason: '' });
  await told(site, 'devi')('answerInReview', { sprintId: second, issueId: site.issueId('BAKE-1'), base: 2, verdict: aVerdict({ answer: 'achieved' }) });
  await told(site, 'sam')('reopenReview', { sprintId: first, base: 1, reason: 'The till was wrong' });
  const again = await told(site, 'sam')('closeReview', closing(first, { base: 2, issueIds: [site.issueId('BAKE-1')] }));
  expect(again).toMatchObject({ number: 3, change: { counted: { partly: 1 } } });
  const { items } = await summary(site, first, 'stella', 3);
  expect(items.find(({ key }) => key === 'BAKE-1')?.verdict).toMatchObject({ answer: 'partly', askedIn: { sprintId: first } });
});

test('whoever may not edit the issues closes nothing, and opens nothing again', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  expect(await refusal(site, 'stella')('closeReview', closing(sprintId))).toEqual({ code: 'not-allowed' });
  await told(site, 'sam')('closeReview', closing(sprintId));
  expect(await refusal(site, 'stella')('reopenReview', { sprintId, base: 1, reason: '' })).toEqual({ code: 'not-allowed' });
});

test('whoever sees a sprint through an issue, and not its board, closes nothing', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  trouble(site, ({ path }) => path === '/rest/agile/1.0/board/1', { status: 404 });
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId))).toEqual({ code: 'not-allowed' });
  expect(await told(site, 'sam')('openReview', { sprintId })).toMatchObject({ mayAnswer: false, currency: null });
});

test('where the board belongs to a person, whoever may edit issues closes it', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  trouble(site, ({ path }) => path === '/rest/agile/1.0/board/1', { body: '{"id":1,"location":{"userId":7}}' });
  expect(await told(site, 'sam')('closeReview', closing(sprintId))).toMatchObject({ sprint: { boardId: '1', projectId: null } });
});

test('a sprint that has not started is not closed, and neither is one in front of something that there never was', async () => {
  const site = reviewingSite();
  const future = await planSprint(site, []);
  expect(await refusal(site, 'sam')('closeReview', closing(future))).toMatchObject({ fields: [{ path: 'sprintId' }] });
  const sprintId = await inReview(site);
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId, { base: 7 }))).toMatchObject({ fields: [{ path: 'base' }] });
});

test('while Jira has had enough, nothing is closed, and the person is told to wait', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const end = trouble(site, ({ path }) => path.includes('/search/jql'), { status: 429, headers: { 'retry-after': '7' } });
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId))).toEqual({ code: 'busy', retryAfterSeconds: 7 });
  end();
  expect((await told(site, 'sam')('openReview', { sprintId })).log).toEqual([]);
});
