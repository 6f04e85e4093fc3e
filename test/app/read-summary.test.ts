import { answer, deleteIssue, inReview, summary } from './review-to-close';
import { addCakes, addEpics, aVerdict, closing, friday, guests, planSprint, putInto, reviewingSite, startSprint, told, writeOn, type ReviewingSite } from './reviewing-site';

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
