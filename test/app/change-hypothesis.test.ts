import { readProjection } from '../../src/core/hypothesis/projection';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';
import { ask, askAsOutsider, bakerySite, isProjecting, propertyOf, told, trouble, write } from './bakery-site';

const edit = (said: Parameters<typeof aHypothesis>[0] = {}) => ({ type: 'edit' as const, hypothesis: aHypothesis(said) });

test('what is saved is in the log, and in the property that JQL reads', async () => {
  const site = bakerySite();
  const saved = await write(site, { confidence: 70 });
  expect(saved).toMatchObject({ projected: true, revision: { number: 1, by: 'paula-product-owner', change: { type: 'edited' } } });
  expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision: saved.revision });
  const found = await site.as('paula').jira('POST', '/rest/api/3/search/jql', { jql: 'valueConfidence >= 70 AND hypothesis ~ croissants' });
  expect(JSON.parse(found.body)).toMatchObject({ issues: [{ id: site.issueId('BAKE-1') }] });
});

test('saving takes one invocation, three REST calls and one write to storage', async () => {
  const site = bakerySite();
  const issueId = site.issueId('BAKE-1');
  const paula = site.as('paula');
  const screen = await paula.screen();
  const mark = site.host.log.mark();
  const payload = { issueId, base: 0, change: edit() };
  expect(await site.host.invoke(screen.contextToken, { functionKey: 'changeHypothesis', payload })).toMatchObject({ ok: true });
  const { invocations, restCalls, storageWrites } = site.host.log.since(mark);
  expect(invocations).toHaveLength(1);
  expect(restCalls.map(({ method, as }) => [method, as])).toEqual([
    ['GET', 'paula-product-owner'],
    ['GET', 'paula-product-owner'],
    ['PUT', 'app'],
  ]);
  expect(storageWrites).toHaveLength(1);
});

test('an enabler that names epics takes no more REST calls', async () => {
  const site = bakerySite();
  const change = edit({ kind: 'enabler', enables: [site.issueId('BAKE-1')] });
  const screen = await site.as('paula').screen();
  const mark = site.host.log.mark();
  const payload = { issueId: site.issueId('BAKE-4'), base: 0, change };
  expect(await site.host.invoke(screen.contextToken, { functionKey: 'changeHypothesis', payload })).toMatchObject({ ok: true });
  expect(site.host.log.since(mark).restCalls).toHaveLength(3);
});

describe('who may', () => {
  test('somebody who may see the issue but not edit it is refused, and nothing is stored', async () => {
    const site = bakerySite();
    const input = { issueId: site.issueId('BAKE-1'), base: 0, change: edit() };
    const screen = await site.as('stella').screen();
    const mark = site.host.log.mark();
    const answer = await site.host.invoke(screen.contextToken, { functionKey: 'changeHypothesis', payload: input });
    expect(answer).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(site.host.log.since(mark).storageWrites).toEqual([]);
    expect(await propertyOf(site, 'BAKE-1')).toBeUndefined();
  });

  test('for somebody who may not see the issue it does not exist', async () => {
    const site = bakerySite();
    await write(site);
    const payload = { issueId: site.issueId('BAKE-1'), base: 1, change: edit({ value: "Otto's" }) };
    expect(await askAsOutsider(site, 'changeHypothesis', payload)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await askAsOutsider(site, 'changeHypothesis', { ...payload, issueId: '99999' })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { number: 1 } });
  });

  test('an issue whose type carries no hypothesis gets none', async () => {
    const site = bakerySite();
    const answer = await ask(site, 'paula')('changeHypothesis', { issueId: site.issueId('BAKE-5'), base: 0, change: edit() });
    expect(answer).toEqual({ ok: false, error: { code: 'not-a-carrier' } });
  });
});

describe('two people at once', () => {
  test('one is saved, the other is told what the first one wrote', async () => {
    const site = bakerySite();
    const issueId = site.issueId('BAKE-1');
    const answers = await Promise.all([
      ask(site, 'paula')('changeHypothesis', { issueId, base: 0, change: edit({ value: "Paula's" }) }),
      ask(site, 'sam')('changeHypothesis', { issueId, base: 0, change: edit({ value: "Sam's" }) }),
    ]);
    const saved = answers.filter(({ ok }) => ok);
    const refused = answers.filter(({ ok }) => !ok);
    expect(saved).toHaveLength(1);
    expect(refused).toMatchObject([{ error: { code: 'conflict', current: saved[0]?.ok ? saved[0].value.revision : null } }]);
  });

  test('ten at once: one is saved, nine are told, and the property says what the log says', async () => {
    const site = bakerySite();
    const issueId = site.issueId('BAKE-1');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        ask(site, n % 2 ? 'paula' : 'sam')('changeHypothesis', { issueId, base: 0, change: edit({ value: `idea ${n}` }) }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { revisions } = await told(site, 'paula')('listRevisions', { issueId, cursor: null });
    expect(revisions).toHaveLength(1);
    expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision: revisions[0] });
  });

  test('three sides that agree at the same moment all agree', async () => {
    const site = bakerySite();
    const issueId = site.issueId('BAKE-1');
    await write(site);
    const agree = (who: 'paula' | 'sam' | 'devi', side: 'consumer' | 'product' | 'team') =>
      ask(site, who)('changeHypothesis', { issueId, base: 1, change: { type: 'agree', side } });
    await Promise.all([agree('devi', 'consumer'), agree('paula', 'product'), agree('sam', 'team')]);
    expect(await propertyOf(site, 'BAKE-1')).toMatchObject({
      revision: { number: 4, agreement: { consumer: { by: 'devi-developer' }, product: { by: 'paula-product-owner' }, team: { by: 'sam-scrum-master' } } },
      index: { agreed: 'yes' },
    });
  });

  test('who agreed to another text than what is there by now is told', async () => {
    const site = bakerySite();
    const issueId = site.issueId('BAKE-1');
    await write(site);
    const { revision } = await write(site, { value: 'something else' }, 1);
    const answer = await ask(site, 'sam')('changeHypothesis', { issueId, base: 1, change: { type: 'agree', side: 'team' } });
    expect(answer).toEqual({ ok: false, error: { code: 'conflict', current: revision } });
  });

  test('ticking goes on whatever else was saved', async () => {
    const site = bakerySite();
    const issueId = site.issueId('BAKE-1');
    const criteria = { thing: [{ id: 'warm', text: 'warm', met: false }], value: [] };
    await write(site, { criteria });
    await write(site, { criteria, value: 'something else' }, 1);
    const tick = (id: string) =>
      ask(site, 'devi')('changeHypothesis', { issueId, base: 1, change: { type: 'tick', list: 'thing', id, met: true } });
    expect(await tick('warm')).toMatchObject({ ok: true, value: { revision: { number: 3, hypothesis: { value: 'something else' } } } });
    expect(await tick('gone')).toMatchObject({ ok: false, error: { code: 'conflict', current: { number: 3 } } });
  });

  test('a save whose answer was lost can be tried again', async () => {
    const site = bakerySite();
    const first = await write(site, { value: 'once' });
    expect(await write(site, { value: 'once' })).toEqual(first);
  });

  test('nothing goes wrong while queries of storage lag behind', async () => {
    const site = bakerySite({ queryLagMs: 60_000 });
    await write(site);
    await write(site, { value: 'second' }, 1);
    const issueId = site.issueId('BAKE-1');
    expect(await ask(site, 'sam')('changeHypothesis', { issueId, base: 0, change: edit({ value: 'other' }) })).toMatchObject({
      ok: false,
      error: { code: 'conflict', current: { number: 2 } },
    });
    expect((await told(site, 'sam')('listRevisions', { issueId, cursor: null })).revisions.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('between the log and the property', () => {
  test.each([
    ['500', { status: 500 }],
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['409', { status: 409 }],
    ['403', { status: 403 }],
    ['nothing', 'no answer' as const],
  ])('Jira answers %s: it is saved all the same, and projected from the queue', async (_, what) => {
    const site = bakerySite({ delivery: { delayMs: 20 } });
    const end = trouble(site, isProjecting, what);
    const { revision, projected } = await write(site);
    expect(projected).toBe(false);
    expect(await propertyOf(site, 'BAKE-1')).toBeUndefined();
    end();
    await site.settled();
    expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
  });

  test('when even the queue gave up, the next save projects', async () => {
    const site = bakerySite();
    const end = trouble(site, isProjecting, { status: 500 });
    await write(site);
    await site.settled();
    end();
    expect(await propertyOf(site, 'BAKE-1')).toBeUndefined();
    const { revision } = await write(site, { value: 'second' }, 1);
    expect(readProjection(await propertyOf(site, 'BAKE-1'))).toEqual({ state: 'sound', revision });
  });

  test('jobs that come twice and out of order leave the newest behind', async () => {
    const site = bakerySite({ delivery: { delayMs: 5, duplicates: 0.7, reorder: 0.7 } });
    const end = trouble(site, isProjecting, { status: 500 });
    for (let base = 0; base < 5; base++) await write(site, { value: `idea ${base}` }, base);
    end();
    await site.settled();
    expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { number: 5, hypothesis: { value: 'idea 4' } } });
  });
});

describe('restoring', () => {
  test('an old revision comes back as a new one', async () => {
    const site = bakerySite();
    await write(site, { value: 'first' });
    await write(site, { value: 'second' }, 1);
    const { revision } = await told(site, 'sam')('changeHypothesis', {
      issueId: site.issueId('BAKE-1'),
      base: 2,
      change: { type: 'restore', revision: 1 },
    });
    expect(revision).toMatchObject({ number: 3, by: 'sam-scrum-master', change: { type: 'restored', from: 1 }, hypothesis: { value: 'first' } });
  });

  test('a revision that never was cannot come back', async () => {
    const site = bakerySite();
    await write(site);
    const input = { issueId: site.issueId('BAKE-1'), base: 1, change: { type: 'restore' as const, revision: 9 } };
    expect(await ask(site, 'paula')('changeHypothesis', input)).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: [{ path: 'change.revision', problem: 'unknown-id' }] },
    });
  });
});

describe('an enabler', () => {
  test.each([
    ['itself', 'BAKE-1'],
    ['what does not exist', null],
  ])('that names %s is told so', async (_, key) => {
    const site = bakerySite();
    const named = key === null ? '99999' : site.issueId(key);
    const change = edit({ kind: 'enabler', enables: [site.issueId('BAKE-4'), named] });
    expect(await ask(site, 'paula')('changeHypothesis', { issueId: site.issueId('BAKE-1'), base: 0, change })).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: [{ path: 'change.hypothesis.enables.1', problem: 'unknown-id' }] },
    });
  });
});

test('all fields within their limits, yet too much for a property: said with the numbers', async () => {
  const site = bakerySite();
  const list = (id: string) => Array.from({ length: 20 }, (_, n) => ({ id: `${id}${n}`, text: '"'.repeat(500), met: false }));
  const change = edit({ reason: '"'.repeat(3000), criteria: { thing: list('a'), value: list('b') } });
  const answer = await ask(site, 'paula')('changeHypothesis', { issueId: site.issueId('BAKE-1'), base: 0, change });
  expect(answer).toMatchObject({ ok: false, error: { code: 'does-not-fit', limit: 32_768 } });
  expect(await propertyOf(site, 'BAKE-1')).toBeUndefined();
});

test.each([
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['emoji', '🥐🧈 👩‍🍳'],
  ['right to left', 'خبز طازج كل صباح'],
  ['one word of 1,000 characters', 'a'.repeat(1000)],
])('%s comes back as it was typed', async (_, thing) => {
  const site = bakerySite();
  expect((await write(site, { thing })).revision.hypothesis.thing).toBe(thing);
  expect(await propertyOf(site, 'BAKE-1')).toMatchObject({ revision: { hypothesis: { thing } } });
});

test.each([
  ['401', { status: 401 }, { code: 'unavailable' }],
  ['403', { status: 403 }, { code: 'not-allowed' }],
  ['404', { status: 404 }, { code: 'not-found' }],
  ['409', { status: 409 }, { code: 'unavailable' }],
  ['429', { status: 429, headers: { 'retry-after': '17' } }, { code: 'busy', retryAfterSeconds: 17 }],
  ['500', { status: 500 }, { code: 'unavailable' }],
  ['nothing', 'no answer' as const, { code: 'unavailable' }],
  ['rubbish', { status: 200, body: '<html>' }, { code: 'unavailable' }],
  ['other JSON than promised', { status: 200, body: '{"id":7}' }, { code: 'unavailable' }],
])('Jira answers %s before anything is stored: the screen is told, nothing is stored', async (_, what, error) => {
  const site = bakerySite();
  const { contextToken } = await site.as('paula').screen();
  const mark = site.host.log.mark();
  const end = trouble(site, ({ path }) => path.startsWith('/rest/api/3/issue/'), what);
  const payload = { issueId: site.issueId('BAKE-1'), base: 0, change: edit() };
  expect(await site.host.invoke(contextToken, { functionKey: 'changeHypothesis', payload })).toEqual({ ok: false, error });
  expect(site.host.log.since(mark).storageWrites).toEqual([]);
  end();
});
