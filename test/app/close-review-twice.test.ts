import type { Persistence } from '../../local/forge/storage/rows';
import { answer, inReview, summary } from './review-to-close';
import { ask, closing, refusal, reviewingSite, told, people } from './reviewing-site';

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
