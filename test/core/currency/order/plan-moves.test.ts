import fc from 'fast-check';
import { longestIncreasing } from '../../../../src/core/values/longest-increasing';
import { movedBetween } from '../../../../src/core/currency/order/moved-between';
import { planMoves } from '../../../../src/core/currency/order/plan-moves';
import type { WorthOrder } from '../../../../src/core/currency/order/order-by-worth';
import { replan } from '../../../../src/core/currency/order/replan';
import { wantedOrder } from '../../../../src/core/currency/order/wanted-order';
import { rank, rankAll } from './rank';

const list = (text: string) => text.split('');
const plan = (today: string, wanted: string) => planMoves(list(today), list(wanted));
const movers = (today: string, wanted: string) => plan(today, wanted).moves.map(({ issueId }) => issueId).join('');

test.each([
  ['abcd', 'abcd', ''],
  ['abcd', 'dabc', 'd'],
  ['abcd', 'bcda', 'a'],
  ['abcd', 'acbd', 'c'],
  ['abcdef', 'fabcde', 'f'],
  ['abcdef', 'defabc', 'def'],
  ['abc', 'cba', 'cb'],
  ['a', 'a', ''],
  ['', '', ''],
])('from %s to %s, "%s" moves', (today, wanted, moved) => {
  expect(movers(today, wanted)).toBe(moved);
});

test('what is pinned is not moved, even where that would be as few moves', () => {
  expect(planMoves(list('aXb'), list('bXa'), new Set('X')).moves.map(({ issueId }) => issueId)).toEqual(['b', 'a']);
  expect(planMoves(list('abXcd'), list('daXbc'), new Set('X')).moves.map(({ issueId }) => issueId)).toEqual(['d', 'b']);
});

test('a move says from where to where, and between whom', () => {
  expect(plan('abcd', 'dabc').moves).toEqual([{ issueId: 'd', from: 4, to: 1, above: null, below: 'a' }]);
});

test('each call is anchored on what stays', () => {
  expect(plan('abcd', 'dabc').batches).toEqual([{ issueIds: ['d'], anchor: { side: 'before', issueId: 'a' } }]);
  expect(plan('abcd', 'bcda').batches).toEqual([{ issueIds: ['a'], anchor: { side: 'after', issueId: 'd' } }]);
});

test('neighbours that move together go in one call, and no call ranks more than 50', () => {
  const ids = Array.from({ length: 300 }, (_, index) => String(index));
  const wanted = [...ids.slice(180), ...ids.slice(0, 180)];
  const { moves, batches } = planMoves(ids, wanted);
  expect(moves).toHaveLength(120);
  expect(batches.map(({ issueIds }) => issueIds.length)).toEqual([50, 50, 20]);
  expect(rankAll(ids, batches)).toEqual(wanted);
  const back = planMoves(wanted, ids);
  expect(back.batches.map(({ anchor }) => anchor.side)).toEqual(['after', 'after', 'after']);
  expect(rankAll(wanted, back.batches)).toEqual(ids);
});

describe('when others ranked meanwhile', () => {
  const planned = plan('abcdef', 'fabcde');

  test('nothing changed: all holds', () => {
    expect(replan(planned, list('abcdef'))).toMatchObject({ holds: planned.moves, stale: [], batches: planned.batches });
  });

  test('what they moved stays where they put it', () => {
    const left = replan(planned, list('abfcde'));
    expect(left).toMatchObject({ holds: [], stale: [{ move: { issueId: 'f' }, why: 'moved-by-others' }], batches: [] });
  });

  test('what they moved is nothing to put others next to', () => {
    const now = list('bcdeaf');
    const left = replan(planned, now);
    expect([...left.movedByOthers]).toEqual(['a']);
    expect(left.batches).toEqual([{ issueIds: ['f'], anchor: { side: 'before', issueId: 'b' } }]);
    expect(rankAll(now, left.batches).join('')).toBe('fbcdea');
  });

  test('what is gone is not moved, and what is new stays', () => {
    const left = replan(plan('abcdef', 'efabcd'), list('abXcde'));
    expect(left).toMatchObject({ holds: [{ issueId: 'e' }], stale: [{ move: { issueId: 'f' }, why: 'gone' }] });
    expect(rankAll(list('abXcde'), left.batches).join('')).toBe('eabXcd');
  });

  test('with nothing left beside it, a move does not hold', () => {
    expect(replan(plan('ab', 'ba'), list('b'))).toMatchObject({ stale: [{ why: 'no-neighbour' }], batches: [] });
  });

  test('of two that changed places, either may have been moved', () => {
    expect([...movedBetween(list('abcd'), list('acbd'))]).toEqual(['c', 'b']);
    expect([...movedBetween(list('abcde'), list('eabcd'))]).toEqual(['e']);
  });

  test('a plan that broke off in the middle goes on', () => {
    const broken = plan('abcdef', 'fdbace');
    const [first] = broken.batches;
    const half = rank(list('abcdef'), first!);
    const left = replan(broken, half, new Set(first!.issueIds));
    expect(left.stale).toEqual([]);
    expect(rankAll(half, left.batches).join('')).toBe('fdbace');
  });
});

describe('always', () => {
  const orders = fc.integer({ min: 0, max: 120 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => String(index));
    const shuffled = fc.shuffledSubarray(ids, { minLength: size });
    return fc.tuple(fc.constant(ids), shuffled, shuffled);
  });

  test('the calls bring the one order into the other', () => {
    fc.assert(
      fc.property(orders, ([today, wanted]) => {
        expect(rankAll(today, planMoves(today, wanted).batches)).toEqual(wanted);
      }),
    );
  });

  test('what is apart is in no call, and keeps its place', () => {
    fc.assert(
      fc.property(orders, fc.func(fc.boolean()), ([today, shuffled], isApart) => {
        const apart = today.filter((id) => isApart(id));
        const order = { placed: shuffled.filter((id) => !apart.includes(id)).map((id) => ({ id })), apart: apart.map((id) => ({ id })) } as unknown as WorthOrder;
        const wanted = wantedOrder(today, order, 'in-place');
        const { moves, batches } = planMoves(today, wanted, new Set(apart));
        expect(moves.filter(({ issueId }) => apart.includes(issueId))).toEqual([]);
        if (moves.length < today.length) expect(rankAll(today, batches)).toEqual(wanted);
      }),
    );
  });

  test('there is no plan with fewer moves', () => {
    const few = fc.integer({ min: 1, max: 7 }).chain((size) => fc.shuffledSubarray(Array.from({ length: size }, (_, index) => index), { minLength: size }));
    fc.assert(
      fc.property(few, (numbers) => {
        const subsets = Array.from({ length: 2 ** numbers.length }, (_, bits) => numbers.filter((_one, index) => (bits >> index) & 1));
        const rising = subsets.filter((subset) => subset.every((number, index) => index === 0 || subset[index - 1]! < number));
        const run = longestIncreasing(numbers);
        expect(run.size).toBe(Math.max(...rising.map(({ length }) => length)));
        expect(rising).toContainEqual(numbers.filter((number) => run.has(number)));
        const longest = rising.filter(({ length }) => length === run.size);
        const inEvery = numbers.filter((number) => longest.every((subset) => subset.includes(number))).map(String);
        const before = numbers.map((_, index) => String(index));
        const moved = movedBetween(before, numbers.map(String));
        expect(before.filter((id) => !moved.has(id)).sort()).toEqual([...inEvery].sort());
      }),
    );
  });

  test('a plan that breaks off after any call can be continued to the end', () => {
    fc.assert(
      fc.property(orders, fc.nat(), ([today, wanted], seed) => {
        const planned = planMoves(today, wanted);
        const done = planned.batches.slice(0, planned.batches.length === 0 ? 0 : seed % planned.batches.length);
        const half = rankAll(today, done);
        const left = replan(planned, half, new Set(done.flatMap(({ issueIds }) => issueIds)));
        expect(left.stale).toEqual([]);
        expect(rankAll(half, left.batches)).toEqual(wanted);
      }),
    );
  });

  test('what others moved is in no call, neither moved nor put next to', () => {
    fc.assert(
      fc.property(orders, ([today, wanted, now]) => {
        const left = replan(planMoves(today, wanted), now);
        const named = left.batches.flatMap(({ issueIds, anchor }) => [...issueIds, anchor.issueId]);
        expect(named.filter((id) => left.movedByOthers.has(id))).toEqual([]);
        expect(left.holds.length + left.stale.length).toBe(planMoves(today, wanted).moves.length);
        const after = rankAll(now, left.batches);
        expect(after.filter((id) => left.movedByOthers.has(id))).toEqual(now.filter((id) => left.movedByOthers.has(id)));
      }),
    );
  });
});
