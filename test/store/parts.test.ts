import fc from 'fast-check';
import { inParts } from '../../src/store/parts';

test('what fits stays together, and nothing is nothing', () => {
  expect(inParts(['a', 'b'])).toEqual([['a', 'b']]);
  expect(inParts([])).toEqual([]);
});

test('a part holds as many as one call to Jira checks', () => {
  expect(inParts(Array.from({ length: 250 }, (_, n) => n)).map(({ length }) => length)).toEqual([100, 100, 50]);
});

test('a part stays far below what app storage takes, whatever the script', () => {
  const long = '値'.repeat(30_000);
  const parts = inParts([long, long, long, long]);
  expect(parts.map(({ length }) => length)).toEqual([2, 2]);
});

test('no item is lost, and their order stays', () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 50 }), { maxLength: 300 }), (items) => {
    expect(inParts(items).flat()).toEqual(items);
  }));
});
