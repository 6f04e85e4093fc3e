import { answer, inReview, summary } from './review-to-close';
import { closing, refusal, reviewingSite, told, people } from './reviewing-site';

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
