import { CurrencyChangeSchema, type CurrencyChange } from '../../../src/core/currency/currency-change';
import { nextCurrency } from '../../../src/core/currency/next-currency';
import { mostMeasures } from '../../../src/core/currency/project-currency';
import { sam, tuesday } from '../hypothesis/a-hypothesis';
import { aRate, aVersion, bakeryCurrency, croissants } from './a-currency';

const author = { by: sam, at: tuesday };
const unused: ReadonlySet<string> = new Set();
const after = (changes: readonly CurrencyChange[], inUse = unused, latest: ReturnType<typeof aVersion> | null = aVersion()) =>
  nextCurrency(latest, changes, author, inUse);
const contentAfter = (...changes: readonly CurrencyChange[]) => {
  const next = after(changes);
  return next.type === 'next' ? next.version.content : next;
};
const measureAfter = (id: string, changes: readonly CurrencyChange[], inUse = unused) => {
  const next = after(changes, inUse);
  return next.type === 'next' ? next.version.content.measures.find((measure) => measure.id === id) : next;
};
const refusal = (changes: readonly CurrencyChange[], inUse = unused, latest: ReturnType<typeof aVersion> | null = aVersion()) => {
  const next = after(changes, inUse, latest);
  return next.type === 'refused' ? [next.index, next.refused] : next;
};

const add = (said: Partial<Extract<CurrencyChange, { type: 'add-measure' }>> = {}): CurrencyChange => ({
  type: 'add-measure',
  id: 'friends',
  name: 'Friends brought along',
  unit: 'per month',
  direction: 'up',
  precision: 0,
  rate: aRate(2),
  ...said,
});
const setCurrency: CurrencyChange = { type: 'set-currency', currency: croissants, rates: 'keep' };
const euros = { name: 'Euros per year', symbol: '€', symbolPlace: 'before', decimals: 0 } as const;

test('the first version says who and when', () => {
  expect(after([setCurrency], unused, null)).toEqual({
    type: 'next',
    version: { version: 1, by: sam, at: tuesday, content: { currency: croissants, measures: [] } },
  });
});

test('several changes are one version', () => {
  const next = after([add(), { type: 'set-rate', id: 'smiles', rate: aRate(0.1) }]);
  expect(next).toMatchObject({ type: 'next', version: { version: 2 } });
});

test('what is so already is no new version', () => {
  expect(after([{ type: 'set-rate', id: 'sold', rate: aRate(1) }]).type).toBe('unchanged');
  expect(after([{ type: 'restore-measure', id: 'sold' }]).type).toBe('unchanged');
  expect(after([])).toEqual({ type: 'unchanged' });
});

test('a measure that is added twice is there once', () => {
  expect(contentAfter(add(), add())).toEqual(contentAfter(add()));
});

test('a currency that is only written differently keeps its rates, another one does not', () => {
  expect(contentAfter({ type: 'set-currency', currency: euros, rates: 'keep' })).toEqual({ ...bakeryCurrency, currency: euros });
  expect(contentAfter({ type: 'set-currency', currency: euros, rates: 'clear' })).toMatchObject({
    currency: euros,
    measures: [{ rate: null }, { rate: null }, { rate: null }],
  });
});

describe('a measure', () => {
  test('that nothing uses is gone when it is removed', () => {
    expect(measureAfter('queue', [{ type: 'remove-measure', id: 'queue' }])).toBeUndefined();
  });

  test('that is in use is kept, and marked retired', () => {
    const kept = measureAfter('queue', [{ type: 'remove-measure', id: 'queue' }], new Set(['queue']));
    expect(kept).toEqual({ ...bakeryCurrency.measures[1], status: 'retired' });
  });

  test('can come back', () => {
    const retired = { type: 'retire-measure', id: 'queue' } as const;
    expect(measureAfter('queue', [retired])).toMatchObject({ status: 'retired' });
    expect(after([retired, { type: 'restore-measure', id: 'queue' }]).type).toBe('unchanged');
  });

  test('changes only in what is said', () => {
    const changed = measureAfter('queue', [{ type: 'change-measure', id: 'queue', name: 'Queue leavers' }], new Set(['queue']));
    expect(changed).toEqual({ ...bakeryCurrency.measures[1], name: 'Queue leavers' });
  });

  test('may be written in another case', () => {
    expect(measureAfter('sold', [{ type: 'change-measure', id: 'sold', name: 'croissants sold' }])).toMatchObject({ name: 'croissants sold' });
  });

  test('in use keeps its unit, unless it is only spelled differently', () => {
    const change = { type: 'change-measure', id: 'sold', unit: 'a week' } as const;
    expect(refusal([change], new Set(['sold']))).toEqual([0, { reason: 'unit-in-use', id: 'sold' }]);
    expect(measureAfter('sold', [change])).toMatchObject({ unit: 'a week' });
    expect(measureAfter('sold', [{ ...change, isSameUnit: true }], new Set(['sold']))).toMatchObject({ unit: 'a week' });
  });

  test('without a currency can be there, but not its rate', () => {
    expect(after([add({ rate: null })], unused, null).type).toBe('next');
    expect(refusal([add()], unused, null)).toEqual([0, { reason: 'no-currency' }]);
    expect(refusal([add({ rate: null }), { type: 'set-rate', id: 'friends', rate: aRate(1) }], unused, null)).toEqual([1, { reason: 'no-currency' }]);
  });
});

describe('refused, and nothing is changed', () => {
  test.each<[string, CurrencyChange, object]>([
    ['an unknown measure', { type: 'set-rate', id: 'bread', rate: aRate(1) }, { reason: 'unknown-measure', id: 'bread' }],
    ['an unknown measure to change', { type: 'change-measure', id: 'bread' }, { reason: 'unknown-measure', id: 'bread' }],
    ['an id that is taken', add({ id: 'sold' }), { reason: 'id-taken', id: 'sold' }],
    ['a name that is taken', add({ name: ' croissants  sold ' }), { reason: 'name-taken', by: 'sold', status: 'current' }],
    ['another measure by a taken name', { type: 'change-measure', id: 'queue', name: 'CROISSANTS SOLD' }, { reason: 'name-taken', by: 'sold', status: 'current' }],
  ])('%s', (_, change, reason) => {
    expect(refusal([setCurrency, change])).toEqual([1, reason]);
  });

  test('a name that a retired measure has', () => {
    const changes = [{ type: 'retire-measure', id: 'sold' } as const, add({ name: 'Croissants sold' })];
    expect(refusal(changes)).toEqual([1, { reason: 'name-taken', by: 'sold', status: 'retired' }]);
  });

  test('more measures than fit', () => {
    const changes = Array.from({ length: mostMeasures }, (_, index) => add({ id: `m${index}`, name: `Measure ${index}` }));
    expect(refusal(changes)).toEqual([mostMeasures - 3, { reason: 'too-many-measures', most: mostMeasures }]);
  });

  test('more characters than a project property holds', () => {
    const changes = Array.from({ length: mostMeasures - 3 }, (_, index) =>
      add({ id: `m${index}`, name: `${index}`.padEnd(100, '"'), unit: '"'.repeat(60), rate: aRate(1, '"'.repeat(300)) }),
    );
    expect(refusal(changes)).toEqual([changes.length - 1, { reason: 'too-long', most: 32_768 }]);
  });
});

test('a change that people send is trimmed, and what is left out stays left out', () => {
  expect(CurrencyChangeSchema.parse({ type: 'change-measure', id: 'sold', name: ' Sold ' })).toEqual({ type: 'change-measure', id: 'sold', name: 'Sold' });
});

test('all that an ordinary project has fits', () => {
  const changes = Array.from({ length: mostMeasures - 3 }, (_, index) =>
    add({ id: `measure-${index}`, name: `${index}`.padEnd(100, 'n'), unit: 'u'.repeat(60), rate: aRate(123.45, 'w'.repeat(300)) }),
  );
  expect(after(changes).type).toBe('next');
});
