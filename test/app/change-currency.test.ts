import type { CurrencyChange } from '../../src/core/currency/currency-change';
import { currencyProperty } from '../../src/core/currency/currency-version';
import { aRate, croissants } from '../core/currency/a-currency';
import { ask, askAsOutsider, bakerySite, told, trouble, type BakerySite } from './bakery-site';
import { beginning, changeCurrency, currencyShown, found, paulaId, picked, progressShown, setRate, writeOn } from './trading-site';

const queue: CurrencyChange = { type: 'add-measure', id: 'queue', name: 'Minutes waited', unit: 'minutes', direction: 'down', precision: 1, rate: null };
const rename = (id: string, name: string): CurrencyChange => ({ type: 'change-measure', id, name });
const inputOf = (site: BakerySite, base: number, ...changes: readonly CurrencyChange[]) => ({ projectId: site.projectId, base, changes: [...changes] });
const toCurrency = ({ method, path }: { readonly method: string; readonly path: string }) => method === 'PUT' && path.includes(currencyProperty);

test('an admin sets the currency, and screens read it as a project property', async () => {
  const site = bakerySite();
  const version = await changeCurrency(site, 0, ...beginning);
  expect(version).toMatchObject({ version: 1, by: paulaId, content: { currency: croissants, measures: [{ id: 'sold', rate: { perUnit: 1 } }] } });
  expect(await currencyShown(site)).toEqual(version);
});

test('several changes are one version, and every version is kept', async () => {
  const site = bakerySite();
  await changeCurrency(site, 0, ...beginning, queue);
  const second = await changeCurrency(site, 1, setRate(2), setRate(3, 'queue'));
  const { versions, nextCursor } = await told(site, 'stella')('listCurrencyVersions', { projectId: site.projectId, cursor: null });
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(versions[0]).toEqual(second);
  expect(nextCursor).toBeNull();
});

test('a long history comes page by page', async () => {
  const site = bakerySite();
  await changeCurrency(site, 0, ...beginning);
  for (let base = 1; base < 21; base++) await changeCurrency(site, base, setRate(base + 1));
  const first = await told(site, 'paula')('listCurrencyVersions', { projectId: site.projectId, cursor: null });
  expect(first.versions).toHaveLength(20);
  const second = await told(site, 'paula')('listCurrencyVersions', { projectId: site.projectId, cursor: first.nextCursor });
  expect(second).toMatchObject({ versions: [{ version: 1 }], nextCursor: null });
});

describe('who may', () => {
  test.each(['sam', 'devi', 'stella'] as const)('%s does not administer the project, and is refused', async (who) => {
    const site = bakerySite();
    expect(await ask(site, who)('changeCurrency', inputOf(site, 0, ...beginning))).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(await currencyShown(site)).toBeUndefined();
  });

  test('for somebody who may not see the project it does not exist', async () => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning);
    const refused = { ok: false, error: { code: 'not-found' } };
    expect(await askAsOutsider(site, 'changeCurrency', inputOf(site, 1, setRate(2)))).toEqual(refused);
    expect(await askAsOutsider(site, 'listCurrencyVersions', { projectId: site.projectId, cursor: null })).toEqual(refused);
    expect(await askAsOutsider(site, 'listCurrencyVersions', { projectId: '99999', cursor: null })).toEqual(refused);
  });
});

describe('two admins at once', () => {
  test('what does not touch the same is all saved', async () => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning, queue);
    const answers = await Promise.all([
      ask(site, 'paula')('changeCurrency', inputOf(site, 1, setRate(2))),
      ask(site, 'paula')('changeCurrency', inputOf(site, 1, rename('queue', 'Minutes in the queue'))),
      ask(site, 'paula')('changeCurrency', inputOf(site, 1, setRate(5, 'queue'))),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await currencyShown(site)).toMatchObject({
      version: 4,
      content: { measures: [{ id: 'sold', rate: { perUnit: 2 } }, { id: 'queue', name: 'Minutes in the queue', rate: { perUnit: 5 } }] },
    });
  });

  test('the same rate: one is saved, the other is told what there was, is, and would be', async () => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning);
    const answers = await Promise.all([2, 3].map((rate) => ask(site, 'paula')('changeCurrency', inputOf(site, 1, setRate(rate)))));
    const saved = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    expect(saved).toHaveLength(1);
    const [theirs] = saved[0]!.content.measures;
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'currency-conflict', current: saved[0], conflicts: [{ part: 'rate:sold', base: { perUnit: 1 }, theirs: theirs!.rate }] },
    });
    expect(await currencyShown(site)).toEqual(saved[0]);
  });

  test('a save whose answer was lost can be tried again', async () => {
    const site = bakerySite();
    const first = await changeCurrency(site, 0, ...beginning);
    expect(await changeCurrency(site, 0, ...beginning)).toEqual(first);
  });

  test('a property that claims another version is put right by the conflict that it causes', async () => {
    const site = bakerySite();
    const version = await changeCurrency(site, 0, ...beginning);
    await site.as('paula').jira('PUT', `/rest/api/3/project/BAKE/properties/${currencyProperty}`, { ...version, version: 9 });
    expect(await ask(site, 'paula')('changeCurrency', inputOf(site, 9, setRate(2)))).toEqual({
      ok: false,
      error: { code: 'currency-conflict', current: version, conflicts: [] },
    });
    expect(await currencyShown(site)).toEqual(version);
  });
});

test('whoever changes a version that never was is told that there is none', async () => {
  const site = bakerySite();
  expect(await ask(site, 'paula')('changeCurrency', inputOf(site, 3, ...beginning))).toEqual({
    ok: false,
    error: { code: 'currency-conflict', current: null, conflicts: [] },
  });
});

describe('what cannot be', () => {
  test('two measures of the same name: nothing of the save is kept', async () => {
    const site = bakerySite();
    const first = await changeCurrency(site, 0, ...beginning, queue);
    const answer = await ask(site, 'paula')('changeCurrency', inputOf(site, 1, setRate(2), rename('queue', 'croissants  SOLD')));
    expect(answer).toEqual({ ok: false, error: { code: 'currency-refused', index: 1, refused: { reason: 'name-taken', by: 'sold', status: 'current' } } });
    expect(await currencyShown(site)).toEqual(first);
  });

  test.each([
    ['nothing at all', [], { path: 'changes', problem: 'missing' }],
    ['a negative rate', [setRate(-1)], { path: 'changes.0.rate.perUnit', problem: 'too-small', limit: 0 }],
    ['fifty-one changes', Array.from({ length: 51 }, () => setRate(1)), { path: 'changes', problem: 'too-many', limit: 50 }],
  ])('%s is told by its field', async (_, changes, problem) => {
    const site = bakerySite();
    expect(await ask(site, 'paula')('changeCurrency', inputOf(site, 0, ...changes))).toMatchObject({
      error: { code: 'invalid-input', fields: [problem] },
    });
  });

  test('taking away a measure where there are none', async () => {
    const site = bakerySite();
    expect(await ask(site, 'paula')('changeCurrency', inputOf(site, 0, { type: 'remove-measure', id: 'gone' }))).toMatchObject({
      error: { code: 'currency-refused', refused: { reason: 'unknown-measure', id: 'gone' } },
    });
  });
});

describe('a measure that some hypothesis names', () => {
  test.each([
    ['picked', picked(10)],
    ['typed in its words', { measure: { source: 'typed' as const, name: 'Croissants sold', unit: 'per week', direction: 'up' as const } }],
  ])('%s: it is retired, not taken away', async (_, said) => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning, queue);
    await writeOn(site, 'BAKE-1', said);
    const { content } = await changeCurrency(site, 1, { type: 'remove-measure', id: 'sold' }, { type: 'remove-measure', id: 'queue' });
    expect(content.measures).toMatchObject([{ id: 'sold', status: 'retired', rate: aRate(1) }]);
  });

  test('its unit stays, unless it is only spelled differently', async () => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning);
    await writeOn(site, 'BAKE-1', picked(10));
    const inMonths: CurrencyChange = { type: 'change-measure', id: 'sold', unit: 'a month' };
    expect(await ask(site, 'paula')('changeCurrency', inputOf(site, 1, inMonths))).toMatchObject({
      error: { code: 'currency-refused', refused: { reason: 'unit-in-use', id: 'sold' } },
    });
    expect(await changeCurrency(site, 1, { ...inMonths, unit: 'a week', isSameUnit: true })).toMatchObject({ content: { measures: [{ unit: 'a week' }] } });
  });

  test('is found by its new name once it is renamed', async () => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning);
    await writeOn(site, 'BAKE-1', picked(10));
    expect(await found(site, 'valueMeasure = "Croissants sold"')).toEqual(['BAKE-1']);
    await changeCurrency(site, 1, rename('sold', 'Croissants'));
    await site.settled();
    expect(await found(site, 'valueMeasure = "Croissants sold"')).toEqual([]);
    expect(await found(site, 'valueMeasure = Croissants')).toEqual(['BAKE-1']);
    expect(await found(site, 'valueMeasureId = sold')).toEqual(['BAKE-1']);
  });
});

describe('between the log and the property', () => {
  test.each([
    ['503', { status: 503 }],
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['nothing', 'no answer' as const],
  ])('Jira answers %s: it is saved all the same, and shown from the queue', async (_, what) => {
    const site = bakerySite({ delivery: { delayMs: 20 } });
    const end = trouble(site, toCurrency, what);
    const version = await changeCurrency(site, 0, ...beginning);
    expect(await currencyShown(site)).toBeUndefined();
    end();
    await site.settled();
    expect(await currencyShown(site)).toEqual(version);
  });

  test('when even the queue gave up, opening the history shows it', async () => {
    const site = bakerySite();
    const end = trouble(site, toCurrency, { status: 500 });
    const version = await changeCurrency(site, 0, ...beginning);
    await site.settled();
    end();
    expect(await currencyShown(site)).toBeUndefined();
    await told(site, 'stella')('listCurrencyVersions', { projectId: site.projectId, cursor: null });
    expect(await currencyShown(site)).toEqual(version);
  });

  test('opening a history that is shown already writes nothing', async () => {
    const site = bakerySite();
    await changeCurrency(site, 0, ...beginning);
    await site.settled();
    const mark = site.host.log.mark();
    await told(site, 'stella')('listCurrencyVersions', { projectId: site.projectId, cursor: null });
    await site.settled();
    expect(site.host.log.since(mark).restCalls.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(site.host.log.since(mark).invocations).toHaveLength(1);
    expect(await progressShown(site)).toMatchObject({ version: 1, done: 0, total: 0 });
  });
});
