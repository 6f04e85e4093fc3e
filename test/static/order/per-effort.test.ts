import { amountOf, amountText } from '../../../src/core/currency/amount';
import { decimalOf } from '../../../src/core/currency/decimal';
import { inUnits, perEffort } from '../../../static/order/trading/per-effort';

const worth = (value: number) => amountOf(decimalOf(value));

test.each([
  [132, 12, 'storyPoints', '11'],
  [1, 0.5, 'storyPoints', '2'],
  [100, 7200, 'originalEstimateInSeconds', '50'],
] as const)('%d by %d (%s) is %s each', (value, effort, kind, each) => {
  expect(amountText(perEffort(worth(value), effort, kind))).toBe(each);
});

test('times are told in hours', () => {
  expect([inUnits(5400, 'originalEstimateInSeconds'), inUnits(3, 'storyPoints')]).toEqual([1.5, 3]);
});
