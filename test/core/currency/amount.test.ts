import fc from 'fast-check';
import { amountOf, amountText, numberOfAmount, productOf, shareOf, tradingKey } from '../../../src/core/currency/amount';
import { decimalOf } from '../../../src/core/currency/decimal';

const amounts = fc.bigInt({ min: -(10n ** 50n), max: 10n ** 50n });
const counts = fc.integer({ min: 1, max: 60 });
const parts = (amount: bigint, count: number) => Array.from({ length: count }, (_, place) => shareOf(amount, count, place));

test.each([
  [12.5, '12.5'],
  [-0.05, '-0.05'],
  [0, '0'],
  [1e15, '1000000000000000'],
  [1e-9, '0.000000001'],
])('%d is told as %s', (value, text) => {
  expect(amountText(amountOf(decimalOf(value)))).toBe(text);
});

test('what is told of an amount is all of it, and its number is the nearest', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(BigInt(Math.sign(Number(amountText(amount))))).toBe(amount === 0n ? 0n : amount / (amount < 0n ? -amount : amount));
      expect(numberOfAmount(amount)).toBe(Number(amountText(amount)));
    }),
  );
});

test('equal parts add up to the whole, and differ by less than anybody can see', () => {
  fc.assert(
    fc.property(amounts, counts, (amount, count) => {
      const shares = parts(amount, count);
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
      expect(shares[0]! - shares.at(-1)!).toBeLessThanOrEqual(1n);
      expect(shares[0]! - shares.at(-1)!).toBeGreaterThanOrEqual(0n);
    }),
  );
});

test('parts that differ by what could not be divided trade alike', () => {
  const [first, second, third] = parts(amountOf(decimalOf(100)), 3);
  expect(first).not.toBe(second);
  expect(tradingKey(first!)).toBe(tradingKey(third!));
});

test('what is finer than an amount holds is rounded, not dropped', () => {
  expect(amountOf(decimalOf(6e-31))).toBe(1n);
  expect(amountOf(decimalOf(-6e-31))).toBe(-1n);
  expect(amountOf(decimalOf(4e-31))).toBe(0n);
});

test('the largest number at the largest rate has its place', () => {
  expect(amountText(productOf(decimalOf(1e15), decimalOf(1e12)))).toBe(`1${'0'.repeat(27)}`);
});
