import fc from 'fast-check';
import { compareOrders, type Order } from '../../../static/background/compare-orders';

const order = (letters: string, more = false): Order => ({ issueIds: Array.from(letters), more });
const compare = (before: string, now: string, more = false) => compareOrders(order(before, more), order(now, more));

test('an issue that was moved far is the only one that moved', () => {
  expect(compare('ABCDE', 'EABCD')).toEqual({ moved: ['E'], arrived: [], passed: ['A', 'B', 'C', 'D'] });
  expect(compare('ABCDE', 'BCDAE').moved).toEqual(['A']);
});

test('of two neighbours that changed places, either may have moved', () => {
  expect(compare('ABCDE', 'ACBDE').moved).toEqual(['C', 'B']);
});

test('several that were moved past a few are told as passed, as the few look as if they had moved', () => {
  expect(compare('ABCDEF', 'EFABCD')).toEqual({ moved: ['E', 'F'], arrived: [], passed: ['A', 'B', 'C', 'D'] });
});

test('what is new has arrived, wherever it stands', () => {
  expect(compare('ABC', 'AXBCY')).toEqual({ moved: [], arrived: ['X', 'Y'], passed: [] });
});

test('what slid in at the end of a longer backlog has not arrived', () => {
  expect(compare('ABCD', 'ACDE', true).arrived).toEqual([]);
  expect(compare('ABCD', 'XABC', true).arrived).toEqual(['X']);
});

test('what left is no matter', () => {
  expect(compare('ABCDE', 'BD')).toEqual({ moved: [], arrived: [], passed: [] });
});

const ids = fc.uniqueArray(fc.nat({ max: 500 }).map(String), { minLength: 2, maxLength: 100 });

test('nothing is reported for an order that stayed', () => {
  fc.assert(
    fc.property(ids, fc.boolean(), (issueIds, more) => {
      expect(compareOrders({ issueIds, more }, { issueIds, more })).toEqual({ moved: [], arrived: [], passed: [] });
    }),
  );
});

test('removing alone reports nothing, whatever slides in at the end', () => {
  fc.assert(
    fc.property(ids, fc.func(fc.boolean()), fc.nat({ max: 5 }), (issueIds, stays, slid) => {
      const left = issueIds.filter(stays);
      const tail = Array.from({ length: slid }, (_, n) => `new-${n}`);
      const now = { issueIds: [...left, ...tail], more: true };
      expect(compareOrders({ issueIds, more: true }, now)).toEqual({ moved: [], arrived: [], passed: [] });
    }),
  );
});

test('a single move is always among the candidates, and never makes more than two', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (issueIds, from, to) => {
      const moved = issueIds[from % issueIds.length]!;
      const others = issueIds.filter((id) => id !== moved);
      const place = to % issueIds.length;
      const now = [...others.slice(0, place), moved, ...others.slice(place)];
      const difference = compareOrders({ issueIds, more: false }, { issueIds: now, more: false });
      expect(difference.moved).toEqual(now.indexOf(moved) === issueIds.indexOf(moved) ? [] : expect.arrayContaining([moved]));
      expect(difference.moved.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('several moved together are always among what moved or was passed', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.integer({ min: 1, max: 20 }), fc.nat(), (issueIds, from, count, to) => {
      const start = from % issueIds.length;
      const block = issueIds.slice(start, start + count);
      const others = issueIds.filter((id) => !block.includes(id));
      const place = to % (others.length + 1);
      const now = [...others.slice(0, place), ...block, ...others.slice(place)];
      const { moved, passed } = compareOrders({ issueIds, more: false }, { issueIds: now, more: false });
      const changed = now.some((id, at) => id !== issueIds[at]);
      expect([...moved, ...passed]).toEqual(changed ? expect.arrayContaining(block) : []);
    }),
  );
});

test('what arrived is told besides any move', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (issueIds, at) => {
      const place = at % (issueIds.length + 1);
      const now = [...issueIds.slice(0, place), 'new', ...issueIds.slice(place)];
      expect(compareOrders({ issueIds, more: false }, { issueIds: now, more: false })).toEqual({ moved: [], arrived: ['new'], passed: [] });
    }),
  );
});
