import { project, readProjection } from '../../src/core/hypothesis/projection';
import type { Revision } from '../../src/core/hypothesis/revision';
import { ask, askAsOutsider, bakerySite, dropProperty, isProjecting, propertyOf, tamper, told, trouble, write } from './bakery-site';

const history = { cursor: null };

test('an issue that nobody wrote on has no history', async () => {
  const site = bakerySite();
  expect(await told(site, 'stella')('listRevisions', { issueId: site.issueId('BAKE-1'), ...history })).toEqual({
    revisions: [],
    nextCursor: null,
  });
});

test('every revision is there, newest first, 20 at a time', async () => {
  const site = bakerySite();
  const issueId = site.issueId('BAKE-1');
  for (let base = 0; base < 45; base++) await write(site, { value: `idea ${base + 1}` }, base);
  const list = (cursor: string | null) => told(site, 'stella')('listRevisions', { issueId, cursor });
  const first = await list(null);
  const second = await list(first.nextCursor);
  const third = await list(second.nextCursor);
  const numbers = [first, second, third].map(({ revisions }) => revisions.map(({ number }) => number));
  expect(numbers.map((page) => page.length)).toEqual([20, 20, 5]);
  expect(numbers.flat()).toEqual(Array.from({ length: 45 }, (_, n) => 45 - n));
  expect(third.nextCursor).toBeNull();
});

test('a page stays where it was when somebody saves meanwhile', async () => {
  const site = bakerySite();
  const issueId = site.issueId('BAKE-1');
  for (let base = 0; base < 21; base++) await write(site, { value: `idea ${base + 1}` }, base);
  const { nextCursor } = await told(site, 'paula')('listRevisions', { issueId, cursor: null });
  await write(site, { value: 'one more' }, 21);
  expect((await told(site, 'paula')('listRevisions', { issueId, cursor: nextCursor })).revisions).toMatchObject([{ number: 1 }]);
});

test.each(['0', '-1', 'x', '1e9', '9999999'])('a cursor that we never gave is refused: %s', async (cursor) => {
  const site = bakerySite();
  expect(await ask(site, 'paula')('listRevisions', { issueId: site.issueId('BAKE-1'), cursor })).toEqual({
    ok: false,
    error: { code: 'invalid-input', fields: [{ path: 'cursor', problem: 'wrong-type' }] },
  });
});

test('a cursor beyond the end begins at the newest', async () => {
  const site = bakerySite();
  await write(site);
  const { revisions } = await told(site, 'paula')('listRevisions', { issueId: site.issueId('BAKE-1'), cursor: '999' });
  expect(revisions).toMatchObject([{ number: 1 }]);
});

test('who may not see the issue gets nothing, whether there is a history or not', async () => {
  const site = bakerySite();
  await write(site);
  for (const issueId of [site.issueId('BAKE-1'), site.issueId('BAKE-4'), '99999']) {
    expect(await askAsOutsider(site, 'listRevisions', { issueId, ...history })).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await askAsOutsider(site, 'mendProjection', { issueId })).toEqual({ ok: false, error: { code: 'not-found' } });
  }
});

describe('opening the history mends the property', () => {
  test.each<[string, (revision: Revision, issueId: string) => unknown]>([
    ['other words', () => ({ hypothesis: 'free beer' })],
    ['nothing at all', () => null],
    ['a revision that nobody saved, with a digest that fits', (revision, id) => project({ ...revision, by: 'stella-stakeholder' }, id)],
    ['a number far ahead, with a digest that fits', (revision, id) => project({ ...revision, number: 999_998 }, id)],
  ])('that somebody gave %s', async (_, change) => {
    const site = bakerySite();
    const { revision } = await write(site);
    await tamper(site, 'BAKE-1', change(revision, site.issueId('BAKE-1')));
    const { revisions } = await told(site, 'stella')('listRevisions', { issueId: site.issueId('BAKE-1'), ...history });
    expect(revisions).toEqual([revision]);
    expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
  });

  test('that somebody deleted', async () => {
    const site = bakerySite();
    const { revision } = await write(site);
    await dropProperty(site, 'BAKE-1');
    await told(site, 'stella')('listRevisions', { issueId: site.issueId('BAKE-1'), ...history });
    expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
  });

  test('that a crash left behind an older revision', async () => {
    const site = bakerySite();
    await write(site);
    const end = trouble(site, isProjecting, 'no answer');
    const { revision } = await write(site, { value: 'second' }, 1);
    await site.settled();
    end();
    expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { number: 1 } });
    await told(site, 'stella')('listRevisions', { issueId: site.issueId('BAKE-1'), ...history });
    expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
  });

  test('that somebody put on an issue on which nobody ever wrote', async () => {
    const site = bakerySite();
    const { revision } = await write(site);
    await tamper(site, 'BAKE-4', project(revision, site.issueId('BAKE-4')));
    expect(await told(site, 'stella')('mendProjection', { issueId: site.issueId('BAKE-4') })).toEqual({ revision: null });
    expect(await propertyOf(site, 'BAKE-4')).toBeUndefined();
  });

  test('and does not write where the property says the truth', async () => {
    const site = bakerySite();
    await write(site);
    const { contextToken } = await site.as('stella').screen();
    const mark = site.host.log.mark();
    const payload = { issueId: site.issueId('BAKE-1'), ...history };
    expect(await site.host.invoke(contextToken, { functionKey: 'listRevisions', payload })).toMatchObject({ ok: true });
    expect(site.host.log.since(mark).restCalls.map(({ method }) => method)).toEqual(['GET']);
  });

  test('and shows the truth even where it cannot mend', async () => {
    const site = bakerySite();
    const { revision } = await write(site);
    await dropProperty(site, 'BAKE-1');
    const end = trouble(site, isProjecting, { status: 500 });
    expect(await told(site, 'stella')('mendProjection', { issueId: site.issueId('BAKE-1') })).toEqual({ revision });
    await site.settled();
    end();
  });
});
