import fc from 'fast-check';
import { noCurrency, type ProjectCurrency } from '../../../../src/core/currency/project-currency';
import { stepsOf } from '../../../../src/core/currency/worth/steps-of';
import type { Valued } from '../../../../src/core/currency/worth/valued';
import { worthOf } from '../../../../src/core/currency/worth/worth-of';
import { aMeasure, aRate, bakeryCurrency, croissants } from '../a-currency';
import { aValue, lacksOf, picked, rangeOf, told } from './an-item';

const worth = (said: Partial<Valued> = {}, currency = bakeryCurrency) => worthOf(aValue(said), currency);
const notesOf = (said: Partial<Valued>, currency?: ProjectCurrency) => {
  const found = worth(said, currency);
  return found?.state === 'worth' ? found.notes : found;
};
const expecting = (baseline: number | null, low: number | null, likely: number | null, high: number | null) => ({
  expectation: { baseline, low, likely, high },
});
const typed = (name: string, unit: string, direction: 'up' | 'down') => ({ source: 'typed', name, unit, direction }) as const;
const withRate = (perUnit: number, said = {}): ProjectCurrency => ({ currency: croissants, measures: [aMeasure({ rate: aRate(perUnit), ...said })] });

describe('by hand', () => {
  test.each<[string, Partial<Valued>, (string | null)[]]>([
    ['the cart at the station: 220 × 1 × 60 %', {}, ['84', '132', '192']],
    ['the queue, down from 61: 36 × 1.5 × 75 %', { measure: picked('queue'), ...expecting(61, 35, 25, 15), confidence: 75 }, ['29.25', '40.5', '51.75']],
    ['the same with the range typed the other way round', { measure: picked('queue'), ...expecting(61, 15, 25, 35), confidence: 75 }, ['29.25', '40.5', '51.75']],
    ['nobody said between which', expecting(0, null, 220, null), [null, '132', null]],
    ['the worse end alone', expecting(0, 140, 220, null), ['84', '132', null]],
    ['where less is better, the larger number alone is the worse end', { measure: picked('queue'), ...expecting(61, null, 25, 35), confidence: 100 }, ['39', '54', null]],
    ['the worse end below the baseline is a loss', expecting(100, 80, 120, 150), ['-12', '12', '30']],
    ['no chance at all is worth nothing', { confidence: 0 }, ['0', '0', '0']],
    ['a tenth of a percent', expecting(0.1, 0.2, 0.3, 0.4), ['0.06', '0.12', '0.18']],
    ['huge', { ...expecting(0, null, 1e15, null), confidence: 100 }, [null, '1000000000000000', null]],
    ['tiny', { ...expecting(0, null, 1e-12, null), confidence: 1 }, [null, '0.00000000000001', null]],
  ])('%s', (_, said, range) => {
    expect(rangeOf(worth(said))).toEqual(range);
  });

  test('a rate of 0 makes everything worth nothing, and says so', () => {
    expect(rangeOf(worth({}, withRate(0)))).toEqual(['0', '0', '0']);
    expect(notesOf({}, withRate(0))).toEqual(['rate-is-zero']);
  });
});

describe('the path', () => {
  test('has every factor, and where it comes from', () => {
    expect(worth()).toMatchObject({
      path: { kind: 'own', measure: aMeasure(), matched: 'picked', expectation: { baseline: 0, likely: 220 }, rate: aRate(1), confidence: 60 },
    });
  });

  test('has every step between', () => {
    const found = worth({ measure: picked('queue'), ...expecting(61, 35, 25, 15) });
    if (found?.state !== 'worth' || found.path.kind !== 'own') throw new Error('has a worth of its own');
    const steps = stepsOf(found.path);
    expect(steps).toMatchObject({ expected: { low: 35, likely: 25, high: 15 }, change: { low: 26, likely: 36, high: 46 } });
    expect(told(steps.ifItComesTrue)).toEqual(['39', '54', '69']);
  });
});

describe('a measure in its own words', () => {
  test('counts as the project\u2019s when name, unit and direction say the same', () => {
    const own = worth({ measure: typed('croissants SOLD', 'Per week', 'up') });
    expect(rangeOf(own)).toEqual(['84', '132', '192']);
    expect(own).toMatchObject({ path: { matched: 'by-words' } });
  });

  test('in another unit, or with the other way as the good one, does not', () => {
    expect(worth({ measure: typed('Croissants sold', 'per day', 'up') })).toMatchObject({
      lacks: [{ lack: 'unit-mixed', measureId: 'sold', unit: 'per day', projectUnit: 'per week' }],
    });
    expect(lacksOf(worth({ measure: typed('Croissants sold', 'per week', 'down') }))).toEqual(['unit-mixed']);
  });
});

describe('not in the same currency', () => {
  test.each<[string, Partial<Valued>, string[]]>([
    ['no measure', { measure: null }, ['no-measure']],
    ['a measure of its own', { measure: typed('Applause', 'dB', 'up') }, ['own-measure']],
    ['a measure that is not the project\u2019s', { measure: picked('gone') }, ['unknown-measure']],
    ['no baseline', expecting(null, 1, 2, 3), ['no-baseline']],
    ['nothing likely', expecting(1, 1, null, 3), ['no-likely']],
    ['no rate', { measure: picked('smiles') }, ['no-rate']],
    ['no confidence', { confidence: null }, ['no-confidence']],
    ['nothing but two sentences', { measure: null, ...expecting(null, null, null, null), confidence: null }, ['no-measure', 'no-baseline', 'no-likely', 'no-confidence']],
  ])('%s', (_, said, lacks) => {
    expect(lacksOf(worth(said))).toEqual(lacks);
  });

  test('nothing is written', () => {
    expect(lacksOf(worthOf(null, bakeryCurrency))).toEqual(['nothing-written']);
  });

  test('the project has no currency', () => {
    expect(lacksOf(worth({}, { ...bakeryCurrency, currency: null }))).toEqual(['no-currency']);
    expect(lacksOf(worth({}, noCurrency))).toEqual(['unknown-measure', 'no-currency']);
  });

  test('without a confidence, what it would be worth if it came true can be told all the same', () => {
    const found = worth({ confidence: null });
    const [lack] = found?.state === 'none' ? found.lacks : [];
    expect(lack?.lack === 'no-confidence' && lack.ifItComesTrue && told(lack.ifItComesTrue)).toEqual(['140', '220', '320']);
    expect(worth({ confidence: null, measure: picked('smiles') })).toMatchObject({ lacks: [{ ifItComesTrue: null }, { lack: 'no-rate' }] });
  });

  test('without a rate, it can still be told in its own unit', () => {
    const found = worth({ measure: picked('smiles') });
    expect(found?.state === 'none' && found.inOwnUnit && told(found.inOwnUnit.range)).toEqual(['84', '132', '192']);
  });
});

describe('a note beside the worth', () => {
  test.each<[string, Partial<Valued>, string[]]>([
    ['nothing to note', {}, []],
    ['what is likely is worse than today', expecting(100, 40, 80, 120), ['wrong-way']],
    ['what is likely is as today', expecting(100, 40, 100, 120), ['no-change']],
    ['what is likely is below the range', expecting(0, 140, 100, 320), ['likely-outside-range']],
    ['what is likely is above the range', expecting(0, 140, 400, 320), ['likely-outside-range']],
  ])('%s', (_, said, notes) => {
    expect(notesOf(said)).toEqual(notes);
  });

  test('a retired measure is kept, and so is what it is worth', () => {
    const retired = withRate(1, { status: 'retired' });
    expect(rangeOf(worth({}, retired))).toEqual(['84', '132', '192']);
    expect(notesOf({}, retired)).toEqual(['retired-measure']);
  });
});

test('an enabler has no worth by itself', () => {
  expect(worth({ kind: 'enabler' })).toBeNull();
});

describe('always', () => {
  const typedNumber = fc.tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => digits / 10 ** decimals + 0);
  const percent = fc.integer({ min: 0, max: 100 });
  const perUnit = fc.integer({ min: 0, max: 10 ** 7 }).map((thousandths) => thousandths / 1000);
  const likelyWorth = (change: number, rate: number, confidence: number, direction: 'up' | 'down' = 'up', baseline = 0) => {
    const found = worth({ ...expecting(baseline, null, change, null), confidence }, withRate(rate, { direction }));
    return found?.state === 'worth' ? found.range.likely : null;
  };

  test('the worth of a sum is the sum of the worths', () => {
    const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
    fc.assert(
      fc.property(cents, cents, perUnit, percent, (a, b, rate, confidence) => {
        expect(likelyWorth((a + b) / 100, rate, confidence)).toBe(likelyWorth(a / 100, rate, confidence)! + likelyWorth(b / 100, rate, confidence)!);
      }),
    );
  });

  test('up to a number is worth what down to it costs', () => {
    fc.assert(
      fc.property(typedNumber, typedNumber, perUnit, percent, (from, to, rate, confidence) => {
        expect(likelyWorth(to, rate, confidence, 'up', from)).toBe(-likelyWorth(to, rate, confidence, 'down', from)!);
      }),
    );
  });

  test('twice the rate is twice the worth, and the rest of the confidence is the rest of it', () => {
    fc.assert(
      fc.property(typedNumber, perUnit, percent, (change, rate, confidence) => {
        expect(likelyWorth(change, rate * 2, confidence)).toBe(2n * likelyWorth(change, rate, confidence)!);
        const rest = likelyWorth(change, rate, 100 - confidence)!;
        expect(likelyWorth(change, rate, confidence)! + rest).toBe(likelyWorth(change, rate, 100));
      }),
    );
  });

  test('the low end is never above the high one', () => {
    fc.assert(
      fc.property(typedNumber, typedNumber, typedNumber, typedNumber, fc.constantFrom('up', 'down'), (baseline, low, likely, high, direction) => {
        const found = worth(expecting(baseline, low, likely, high), withRate(1, { direction }));
        if (found?.state !== 'worth') throw new Error('has a worth');
        expect(found.range.low! <= found.range.high!).toBe(true);
      }),
    );
  });
});
