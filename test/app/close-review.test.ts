import type { Persistence } from '../../local/forge/storage/rows';
import { addBoard, addProject } from '../../local/jira';
import { trouble } from './bakery-site';
import {
  addCakes, addEpics, ask, aVerdict, closeSprint, closing, friday, guests, planSprint, putInto, refusal, reviewingSite, startSprint, told, writeOn, people,
  type ReviewingSite,
} from './reviewing-site';

/** Two hypotheses in a sprint that has started: BAKE-1 through its to-do, and BAKE-4. */
async function inReview(site: ReviewingSite): Promise<string> {
  await writeOn(site, 'BAKE-1', guests(165));
  await writeOn(site, 'BAKE-4', { value: 'twice as many at noon' });
  const sprintId = await planSprint(site, ['BAKE-2', 'BAKE-4']);
  await startSprint(site, sprintId);
  site.at(friday);
  return sprintId;
}

const answer = (site: ReviewingSite, sprintId: string, key = 'BAKE-1', base = 1) =>
  told(site, 'devi')('answerInReview', { sprintId, issueId: site.issueId(key), base, verdict: aVerdict() });

const summary = (site: ReviewingSite, sprintId: string, who: 'paula' | 'sam' | 'stella' = 'stella', number = 1) =>
  told(site, who)('readSummary', { sprintId, closing: number, cursor: null });

/** Deletes an issue and waits until the event about it was answered. */
async function deleteIssue(site: ReviewingSite, key: string): Promise<void> {
  const { status } = await site.as('paula').jira('DELETE', `/rest/api/3/issue/${key}?deleteSubtasks=true`);
  expect(status).toBe(204);
  await site.settled();
}

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

describe('closing twice', () => {
  test('from two browsers at once is one closing, and the second one is told of it', async () => {
    const { storage, keys } = watched();
    const site = reviewingSite({ storage });
    const sprintId = await inReview(site);
    await answer(site, sprintId);
    const answers = await Promise.all([ask(site, 'sam')('closeReview', closing(sprintId)), ask(site, 'paula')('closeReview', closing(sprintId))]);
    const closed = answers.find(({ ok }) => ok);
    const refused = answers.find(({ ok }) => !ok);
    if (closed?.ok !== true) throw new Error('nobody closed it');
    expect(refused).toEqual({ ok: false, error: { code: 'review-moved', current: closed.value } });
    expect((await told(site, 'stella')('openReview', { sprintId })).log).toEqual([closed.value]);
    expect((await summary(site, sprintId)).items).toHaveLength(2);
    expect([...keys].filter((key) => key.startsWith('review-summary#'))).toHaveLength(1);
  });

  test('one after the other is one closing', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    const current = await told(site, 'sam')('closeReview', closing(sprintId));
    for (const base of [0, 1]) {
      expect(await refusal(site, 'paula')('closeReview', closing(sprintId, { base }))).toEqual({ code: 'review-moved', current });
    }
  });
});

test('a crash between what is kept and the entry that names it leaves the review open, and closing again closes it', async () => {
  const kept = watched({ crashAt: 'review-summary#' });
  const site = reviewingSite({ storage: kept.storage });
  const sprintId = await inReview(site);
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId))).toEqual({ code: 'unavailable' });
  expect((await told(site, 'sam')('openReview', { sprintId })).log).toEqual([]);
  kept.mend();
  await answer(site, sprintId);
  expect(await told(site, 'sam')('closeReview', closing(sprintId))).toMatchObject({ number: 1, change: { counted: { partly: 1, open: 1 } } });
  expect((await summary(site, sprintId)).items[0]?.verdict?.answer).toBe('partly');
});

test('where the answer to a closing is lost, whoever closes again is told that it is closed', async () => {
  const kept = watched({ crashAt: 'review#' });
  const site = reviewingSite({ storage: kept.storage });
  const sprintId = await inReview(site);
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId))).toEqual({ code: 'unavailable' });
  kept.mend();
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId))).toMatchObject({ code: 'review-moved', current: { by: people.sam, change: { type: 'closed' } } });
  expect((await summary(site, sprintId)).items).toHaveLength(2);
});

/** App storage that tells its keys, and whose answers are lost after it wrote a key that begins like this. */
function watched({ crashAt }: { readonly crashAt?: string } = {}) {
  const keys = new Set<string>();
  let isBroken = crashAt !== undefined;
  const storage: Persistence = {
    load: () => [],
    changed(_table, key, row) {
      if (row === undefined) keys.delete(key);
      else keys.add(key);
      if (isBroken && crashAt !== undefined && key.startsWith(crashAt)) throw new Error('the process died');
    },
  };
  return { storage, keys, mend: () => (isBroken = false) };
}

describe('opening it again', () => {
  test('leaves a trace, and what the first closing kept stays as it was', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    const first = await told(site, 'sam')('closeReview', closing(sprintId));
    const reopened = await told(site, 'paula')('reopenReview', { sprintId, base: 1, reason: 'The till was wrong' });
    expect(reopened).toMatchObject({ number: 2, by: people.paula, change: { type: 'reopened', reason: 'The till was wrong' } });
    await answer(site, sprintId);
    const second = await told(site, 'sam')('closeReview', closing(sprintId, { base: 2 }));
    expect((await told(site, 'stella')('openReview', { sprintId })).log).toEqual([second, reopened, first]);
    expect((await summary(site, sprintId, 'stella', 1)).items[0]?.verdict).toBeNull();
    expect((await summary(site, sprintId, 'stella', 3)).items[0]?.verdict?.answer).toBe('partly');
    expect(await refusal(site, 'stella')('readSummary', { sprintId, closing: 2, cursor: null })).toEqual({ code: 'not-found' });
  });

  test('what is open already, or was never closed, is not opened again', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    expect(await refusal(site, 'sam')('reopenReview', { sprintId, base: 0, reason: '' })).toMatchObject({ code: 'invalid-input' });
    await told(site, 'sam')('closeReview', closing(sprintId));
    const current = await told(site, 'paula')('reopenReview', { sprintId, base: 1, reason: '' });
    for (const base of [1, 2]) {
      expect(await refusal(site, 'sam')('reopenReview', { sprintId, base, reason: '' })).toEqual({ code: 'review-moved', current });
    }
  });
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

describe('a deleted epic', () => {
  test('stays in the summary with its answer, for whoever may see the project', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    await answer(site, sprintId);
    await told(site, 'sam')('closeReview', closing(sprintId));
    await deleteIssue(site, 'BAKE-1');
    const { items, hidden } = await summary(site, sprintId);
    expect([items.map(({ key }) => key), hidden]).toEqual([['BAKE-1', 'BAKE-4'], 0]);
  });

  test('that is gone before the review is closed stays in it as well, as what it was called', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    await answer(site, sprintId);
    await deleteIssue(site, 'BAKE-1');
    const { frozen } = await told(site, 'stella')('openReview', { sprintId });
    expect(frozen?.bets.map(({ key }) => key)).toEqual(['BAKE-1', 'BAKE-4']);
    await told(site, 'sam')('closeReview', closing(sprintId));
    const { items } = await summary(site, sprintId);
    expect(items.find(({ key }) => key === 'BAKE-1')).toMatchObject({ summary: 'Croissants of spelt flour', verdict: { answer: 'partly' } });
  });
});

test('an epic that somebody may not see is left out of their summary, and counted', async () => {
  const site = reviewingSite();
  addCakes(site);
  await writeOn(site, 'CAKE-1', guests(30));
  const sprintId = await inReview(site);
  await putInto(site, sprintId, ['BAKE-5']);
  await told(site, 'sam')('closeReview', closing(sprintId));
  expect((await summary(site, sprintId, 'paula')).items.map(({ key }) => key)).toEqual(['BAKE-1', 'BAKE-4', 'CAKE-1']);
  expect(await summary(site, sprintId, 'sam')).toMatchObject({ items: [{ key: 'BAKE-1' }, { key: 'BAKE-4' }], hidden: 1 });
  await deleteIssue(site, 'CAKE-1');
  expect(await summary(site, sprintId, 'sam')).toMatchObject({ items: [{ key: 'BAKE-1' }, { key: 'BAKE-4' }], hidden: 1 });
  expect((await summary(site, sprintId, 'paula')).hidden).toBe(0);
});

test('a summary outlives its sprint', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  await told(site, 'sam')('closeReview', closing(sprintId));
  expect((await site.as('paula').jira('DELETE', `/rest/agile/1.0/sprint/${sprintId}`)).status).toBe(204);
  expect((await summary(site, sprintId)).items).toHaveLength(2);
  expect((await told(site, 'stella')('listReviews', { sprintIds: [sprintId] })).reviews).toHaveLength(1);
});

test('eighty hypotheses with the longest texts are kept in parts that fit, and read page by page', async () => {
  const site = reviewingSite();
  const keys = addEpics(site, 80);
  const long = 'ü'.repeat(1000);
  for (const key of keys) await writeOn(site, key, { ...guests(165), thing: long, value: long });
  const sprintId = await planSprint(site, keys);
  await startSprint(site, sprintId);
  site.at(friday);
  const verdict = aVerdict({ evidence: 'ä'.repeat(2000), learnt: 'ö'.repeat(3000) });
  for (const key of keys) await told(site, 'devi')('answerInReview', { sprintId, issueId: site.issueId(key), base: 1, verdict });
  const entry = await told(site, 'sam')('closeReview', closing(sprintId));
  expect(entry).toMatchObject({ change: { counted: { partly: 80, open: 0 } } });
  const pages = await allPages(site, sprintId);
  expect(pages.flat()).toEqual(keys);
  expect(pages.length).toBeGreaterThan(1);
}, 120_000);

async function allPages(site: ReviewingSite, sprintId: string): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof summary>> = await told(site, 'stella')('readSummary', { sprintId, closing: 1, cursor });
    pages.push(page.items.map(({ key }) => key));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return pages;
}

describe('the reviews of many sprints', () => {
  test('are told with their newest entry and with what was frozen', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    const entry = await told(site, 'sam')('closeReview', closing(sprintId));
    const later = await planSprint(site, ['BAKE-3'], 'Week 47');
    const { reviews } = await told(site, 'stella')('listReviews', { sprintIds: [later, sprintId] });
    expect(reviews).toEqual([
      { sprintId: later, newest: null, frozen: null },
      { sprintId, newest: entry, frozen: [site.issueId('BAKE-1'), site.issueId('BAKE-4')] },
    ]);
  });

  test('cost one REST call where one board made them all', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    const mark = site.host.log.mark();
    await told(site, 'stella')('listReviews', { sprintIds: [sprintId, '77', '78'] });
    expect(site.host.log.since(mark).restCalls.map(({ path }) => path)).toEqual(['/rest/agile/1.0/board/1']);
  });

  test('of a board that somebody may not see are not told', async () => {
    const site = reviewingSite();
    const { state } = site.jira;
    const cakes = addProject(state, { key: 'CAKE', name: 'Cakes', leadId: people.paula, roles: { administrators: [people.paula] } });
    const board = addBoard(state, { name: 'CAKE board', projectId: cakes.id });
    const created = await site.as('paula').jira('POST', '/rest/agile/1.0/sprint', { name: 'Cakes', originBoardId: Number(board.id) });
    const sprintId = String((JSON.parse(created.body) as { id: number }).id);
    await startSprint(site, sprintId);
    expect((await told(site, 'paula')('listReviews', { sprintIds: [sprintId] })).reviews).toHaveLength(1);
    expect((await told(site, 'sam')('listReviews', { sprintIds: [sprintId] })).reviews).toEqual([]);
  });
});

test('while Jira has had enough, nothing is closed, and the person is told to wait', async () => {
  const site = reviewingSite();
  const sprintId = await inReview(site);
  const end = trouble(site, ({ path }) => path.includes('/search/jql'), { status: 429, headers: { 'retry-after': '7' } });
  expect(await refusal(site, 'sam')('closeReview', closing(sprintId))).toEqual({ code: 'busy', retryAfterSeconds: 7 });
  end();
  expect((await told(site, 'sam')('openReview', { sprintId })).log).toEqual([]);
});
