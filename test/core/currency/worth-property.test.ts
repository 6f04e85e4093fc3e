import { amountOf } from '../../../src/core/currency/amount';
import { decimalOf } from '../../../src/core/currency/decimal';
import { mustShowWorth, readWorthProperty, worthToShow } from '../../../src/core/currency/worth-property';
import type { Worth } from '../../../src/core/currency/worth/worth';

const amount = (value: number) => amountOf(decimalOf(value));

const worth = (likely: number, low: number | null = null): Worth => ({
  state: 'worth',
  range: { low: low === null ? null : amount(low), likely: amount(likely), high: null },
  path: { kind: 'shared', shares: [], uncounted: [] },
  notes: [],
});
const noWorth: Worth = { state: 'none', lacks: [{ lack: 'no-measure' }], inOwnUnit: null };

test('JQL gets the numbers nearest to the amounts', () => {
  expect(worthToShow(worth(0.3, -0.1), 7)).toEqual({ schema: 1, worth: 0.3, low: -0.1, high: null, version: 7 });
  expect(worthToShow(worth(1e15), 7)).toMatchObject({ worth: 1e15 });
});

test('without a worth there is no property', () => {
  expect(worthToShow(noWorth, 7)).toBeNull();
  expect(mustShowWorth(undefined, null)).toBe(false);
  expect(mustShowWorth(worthToShow(worth(1), 7), null)).toBe(true);
});

test('it is written when the worth is another one, and not for a version that changes nothing', () => {
  const shown = worthToShow(worth(1, 0), 7);
  expect(mustShowWorth(shown, worthToShow(worth(1, 0), 8))).toBe(false);
  expect(mustShowWorth(shown, worthToShow(worth(2, 0), 8))).toBe(true);
  expect(mustShowWorth(shown, worthToShow(worth(1), 8))).toBe(true);
  expect(mustShowWorth(undefined, shown)).toBe(true);
});

test('what somebody else wrote there is written over', () => {
  for (const value of [7, { worth: 1 }, { ...worthToShow(worth(1), 7), worth: '1' }]) {
    expect(readWorthProperty(value)).toBeNull();
    expect(mustShowWorth(value, worthToShow(worth(1), 7))).toBe(true);
  }
});
