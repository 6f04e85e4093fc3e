import { placeAfterDrop } from '../../../static/order/list/use-drag-row';
import { withPlacements } from '../../../static/order/trading/placement';

test.each([
  [[{ id: 'c', place: 1 }], 'cabd'],
  [[{ id: 'a', place: 4 }], 'bcda'],
  [[{ id: 'a', place: 3 }, { id: 'd', place: 1 }], 'dbca'],
  [[{ id: 'a', place: 99 }], 'bcda'],
  [[{ id: 'gone', place: 1 }], 'abcd'],
])('moved by hand: %j', (placements, order) => {
  expect(withPlacements(['a', 'b', 'c', 'd'], placements).join('')).toBe(order);
});

test.each([
  ['downwards, above the fourth', 1, 4, 'top', 3],
  ['downwards, below the fourth', 1, 4, 'bottom', 4],
  ['upwards, above the second', 4, 2, 'top', 2],
  ['upwards, below the second', 4, 2, 'bottom', 3],
] as const)('dropped %s', (_how, from, at, side, place) => {
  expect(placeAfterDrop(from, at, side)).toBe(place);
});
