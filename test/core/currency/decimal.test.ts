import fc from 'fast-check';
import { decimalOf, difference, isLess, minus, numberOf, percentOf, plus, signOf } from '../../../src/core/currency/decimal';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test.each([
  [0.1, 0.2, 0.3],
  [1e21, 1, 1e21],
  [-0.5, 0.25, -0.25],
  [1e-9, 1e-10, 1.1e-9],
  [123456.789, 0.000001, 123456.789001],
])('%d and %d are %d', (a, b, sum) => {
  expect(numberOf(plus(decimalOf(a), decimalOf(b)))).toBe(sum);
});

test('what was added and taken away again leaves no crumb', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const back = minus(plus(decimalOf(a), decimalOf(b)), decimalOf(b));
      expect(signOf(minus(back, decimalOf(a)))).toBe(0);
    }),
  );
});

const typed = fc.oneof(finite, fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000));

test('the difference of two typed numbers is the difference of their decimals', () => {
  fc.assert(
    fc.property(typed, typed, (a, b) => {
      const crumb = minus(difference(a, b), minus(decimalOf(a), decimalOf(b)));
      expect(signOf(crumb)).toBe(0);
    }),
  );
});

test('which is less does not depend on how many decimals they are written with', () => {
  fc.assert(
    fc.property(typed, typed, (a, b) => {
      expect(isLess(decimalOf(a), decimalOf(b))).toBe(a < b);
    }),
  );
});

test('every number comes back as it was', () => {
  fc.assert(fc.property(finite, (value) => expect(numberOf(decimalOf(value))).toBe(value + 0)));
});

test('a decimal is the one that was typed, down to the last digit that JavaScript shows', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 20 }), (digits, decimals) => {
      const typed = { digits, decimals };
      expect(signOf(minus(decimalOf(Number(`${digits}e-${decimals}`)), typed))).toBe(0);
    }),
  );
});

test('percents of percents are exact', () => {
  expect(numberOf(percentOf(decimalOf(0.07), 10))).toBe(0.007);
});
