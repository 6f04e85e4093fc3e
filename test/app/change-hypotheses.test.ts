import { readProjection } from '../../src/core/hypothesis/projection';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';
import { ask, askAsOutsider, bakerySite, isProjecting, propertyOf, told, trouble, write } from './bakery-site';
import { addEpics } from './trading-site';

const edit = (said: Parameters<typeof aHypothesis>[0] = {}) => ({ type: 'edit' as const, hypothesis: aHypothesis(said) });

test('several hypotheses are written in one call, each with a revision of its own', async () => {
  const site = bakerySite();
  const ids = ['BAKE-1', 'BAKE-4'].map((key) => site.issueId(key));
  const { answers } = await told(site, 'paula')('changeHypotheses', { changes: ids.map((issueId) => ({ issueId, base: 0, change: edit() })) });
  expect(answers).toMatchObject([
    { ok: true, value: { projected: true, revision: { number: 1, by: 'paula-product-owner' } } },
    { ok: true, value: { projected: true, revision: { number: 1 } } },
  ]);
  for (const key of ['BAKE-1', 'BAKE-4']) expect(readProjection(await propertyOf(site, key)).state).toBe('sound');
});

test('what is refused of one keeps none of the others, and is told at its place', async () => {
  const site = bakerySite();
  await write(site, { value: 'what Paula wrote first' });
  const { answers } = await told(site, 'sam')('changeHypotheses', {
    changes: [
      { issueId: site.issueId('BAKE-1'), base: 0, change: edit({ value: 'what the file says' }) },
      { issueId: site.issueId('BAKE-5'), base: 0, change: edit() },
      { issueId: '99999', base: 0, change: edit() },
      { issueId: site.issueId('BAKE-4'), base: 0, change: edit({ kind: 'enabler', enables: ['99999'] }) },
    ],
  });
  expect(answers).toMatchObject([
    { ok: false, error: { code: 'conflict', current: { hypothesis: { value: 'what Paula wrote first' } } } },
    { ok: false, error: { code: 'not-a-carrier' } },
    { ok: false, error: { code: 'not-found' } },
    { ok: false, error: { code: 'invalid-input', fields: [{ path: 'change.hypothesis.enables.0', problem: 'unknown-id' }] } },
  ]);
  expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { number: 1, hypothesis: { value: 'what Paula wrote first' } } });
  expect(await propertyOf(site, 'BAKE-4')).toBeUndefined();
});

test('a failure half-way leaves each whole or untouched, and asking again finishes it', async () => {
  const site = bakerySite();
  const [first = '', second = ''] = addEpics(site, 2);
  const changes = [first, second].map((key) => ({ issueId: site.issueId(key), base: 0, change: edit({ thing: `for ${key}` }) }));
  const end = trouble(site, ({ path }) => path.includes(`/issue/${site.issueId(second)}`), 'no answer');
  const { answers } = await told(site, 'paula')('changeHypotheses', { changes });
  expect(answers).toMatchObject([{ ok: true }, { ok: false, error: { code: 'unavailable' } }]);
  expect(await propertyOf(site, first)).toMatchObject({ revision: { number: 1 } });
  end();
  expect(await propertyOf(site, second)).toBeUndefined();
  const again = await told(site, 'paula')('changeHypotheses', { changes });
  expect(again.answers).toMatchObject([{ ok: true, value: { revision: { number: 1 } } }, { ok: true, value: { revision: { number: 1 } } }]);
});

test('where Jira does not show it at once, it is written all the same', async () => {
  const site = bakerySite();
  const end = trouble(site, isProjecting, { status: 503 });
  const { answers } = await told(site, 'paula')('changeHypotheses', { changes: [{ issueId: site.issueId('BAKE-1'), base: 0, change: edit() }] });
  end();
  expect(answers).toMatchObject([{ ok: true, value: { projected: false } }]);
  const { histories } = await told(site, 'paula')('listHistories', { issues: [{ issueId: site.issueId('BAKE-1'), cursor: null }] });
  expect(histories).toMatchObject([{ revisions: [{ number: 1 }] }]);
});

test('an import is undone: what there was comes back as a new revision, what was nothing is empty again', async () => {
  const site = bakerySite();
  await write(site, { value: 'before' });
  const [changed, created] = [site.issueId('BAKE-1'), site.issueId('BAKE-4')];
  await told(site, 'paula')('changeHypotheses', {
    changes: [{ issueId: changed, base: 1, change: edit({ value: 'imported' }) }, { issueId: created, base: 0, change: edit({ value: 'imported' }) }],
  });
  const { answers } = await told(site, 'paula')('changeHypotheses', {
    changes: [
      { issueId: changed, base: 2, change: { type: 'restore', revision: 1 } },
      { issueId: created, base: 1, change: { type: 'edit', hypothesis: aHypothesis({ thing: '', value: '' }) } },
    ],
  });
  expect(answers).toMatchObject([
    { ok: true, value: { revision: { number: 3, change: { type: 'restored', from: 1 }, hypothesis: { value: 'before' } } } },
    { ok: true, value: { revision: { number: 2, hypothesis: { thing: '', value: '' } } } },
  ]);
});

test('who may see but not edit changes nothing; for who may not see, the issues do not exist', async () => {
  const site = bakerySite();
  const changes = [{ issueId: site.issueId('BAKE-1'), base: 0, change: edit() }];
  expect(await told(site, 'stella')('changeHypotheses', { changes })).toEqual({ answers: [{ ok: false, error: { code: 'not-allowed' } }] });
  expect(await askAsOutsider(site, 'changeHypotheses', { changes })).toEqual({ ok: true, value: { answers: [{ ok: false, error: { code: 'not-found' } }] } });
  expect(await propertyOf(site, 'BAKE-1')).toBeUndefined();
});

test.each([
  ['more than ten', Array.from({ length: 11 }, (_, n) => ({ issueId: String(n + 1), base: 0, change: edit() }))],
  ['one issue twice', [{ issueId: '1', base: 0, change: edit() }, { issueId: '1', base: 0, change: edit() }]],
  ['an agreement', [{ issueId: '1', base: 0, change: { type: 'agree', side: 'team' } }]],
])('%s is no input', async (_, changes) => {
  expect(await ask(bakerySite(), 'paula')('changeHypotheses', { changes } as never)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});
