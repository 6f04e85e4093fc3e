import fc from 'fast-check';
import { beforeItsEnablers } from '../../../../src/core/currency/order/before-its-enablers';
import { effortOf, type Effort } from '../../../../src/core/currency/order/effort';
import { trade } from '../../../../src/core/currency/order/trade';
import { wantedOrder } from '../../../../src/core/currency/order/wanted-order';
import type { ValuedItem } from '../../../../src/core/currency/worth/valued';
import { bakeryCurrency } from '../a-currency';
import { anEnabler, anItem, worthIn } from '../worth/an-item';

const order = (items: readonly ValuedItem[], efforts?: ReadonlyMap<string, Effort>) =>
  trade({ items, currency: bakeryCurrency, ...(efforts && { efforts }) }).order;
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const known = (amount: number): Effort => ({ state: 'known', amount, from: 'itself', without: 0 });

test('the most worth comes first, places count from 1', () => {
  const { placed } = order([worthIn('1', 5), worthIn('2', 50), worthIn('3', -5)]);
  expect(placed.map(({ id, place }) => [id, place])).toEqual([['2', 1], ['1', 2], ['3', 3]]);
});

test('what is worth the same stays in today\u2019s order, also where sharing left a crumb', () => {
  const items = [worthIn('1', 100), anEnabler('9', '1'), anEnabler('8', '1'), anEnabler('7', '1')];
  expect(ids(order(items).placed)).toEqual(['1', '9', '8', '7']);
});

test('what is not in the same currency is apart, with what is missing', () => {
  const { placed, apart } = order([anItem('1', { measure: null }), worthIn('2', 5), { id: '3', hypothesis: null }]);
  expect(ids(placed)).toEqual(['2']);
  expect(apart).toEqual([
    { id: '1', lacks: [{ lack: 'no-measure' }] },
    { id: '3', lacks: [{ lack: 'nothing-written' }] },
  ]);
});

test('per effort, what costs little comes first, and without an effort there is no place', () => {
  const items = [worthIn('1', 100), worthIn('2', 60), worthIn('3', 7), worthIn('4', 9), anItem('5', { measure: null })];
  const efforts = new Map<string, Effort>([['1', known(8)], ['2', known(0.5)], ['3', { state: 'zero' }]]);
  const { placed, apart } = order(items, efforts);
  expect(ids(placed)).toEqual(['2', '1']);
  expect(apart.map(({ id, lacks }) => [id, lacks.map(({ lack }) => lack)])).toEqual([
    ['3', ['effort-is-zero']],
    ['4', ['no-effort']],
    ['5', ['no-measure', 'no-effort']],
  ]);
});

test('equal worth per effort is equal, to the last digit', () => {
  const items = [worthIn('1', 1), worthIn('2', 2), worthIn('3', 0.3)];
  const efforts = new Map([['1', known(3)], ['2', known(6)], ['3', known(0.9)]]);
  expect(ids(order(items, efforts).placed)).toEqual(['1', '2', '3']);
});

describe('in the backlog', () => {
  const today = ['1', '2', '3', '4'];
  const byWorth = order([worthIn('1', 1), anItem('2', { measure: null }), worthIn('3', 3), worthIn('4', 4)]);

  test('what is apart stays at its place', () => {
    expect(wantedOrder(today, byWorth, 'in-place')).toEqual(['4', '2', '3', '1']);
  });

  test('or goes behind all that can be traded', () => {
    expect(wantedOrder(today, byWorth, 'at-the-end')).toEqual(['4', '3', '1', '2']);
  });

  test('what stands before its enablers is named with them', () => {
    const items = [worthIn('1', 9), anEnabler('2', '1'), anEnabler('3', '1'), worthIn('4', 1), anEnabler('5', '4')];
    expect(beforeItsEnablers(['3', '1', '2', '5', '4'], items)).toEqual([{ id: '1', waitsFor: ['2'] }]);
    expect(beforeItsEnablers(['1'], items)).toEqual([]);
  });
});

describe('the effort', () => {
  const points = (storyPoints: number | null) => ({ storyPoints, originalEstimateInSeconds: 3600 });

  test.each<[string, number | null, (number | null)[], Effort]>([
    ['is the sum over the to-dos', 13, [0.1, 0.2], { state: 'known', amount: 0.3, from: 'to-dos', without: 0 }],
    ['says how many to-dos have none', 13, [3, null, null], { state: 'known', amount: 3, from: 'to-dos', without: 2 }],
    ['is the item\u2019s own where no to-do has any', 13, [null], { state: 'known', amount: 13, from: 'itself', without: 0 }],
    ['is none where nobody estimated', null, [null], { state: 'none' }],
    ['of zero is no effort to divide by', null, [0, 0], { state: 'zero' }],
    ['below zero is nobody\u2019s', -3, [], { state: 'zero' }],
  ])('%s', (_, own, toDos, effort) => {
    expect(effortOf(points(own), toDos.map(points), 'storyPoints')).toEqual(effort);
  });

  test('in time is counted in seconds', () => {
    expect(effortOf(points(1), [points(2), points(3)], 'originalEstimateInSeconds')).toMatchObject({ amount: 7200 });
  });
});

describe('always', () => {
  const backlogs = fc.array(fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }), { maxLength: 30 }).map((values) =>
    values.map((value, index) => (value === null ? anItem(String(index), { measure: null }) : worthIn(String(index), value))),
  );

  test('every item is in the order or apart, once', () => {
    fc.assert(
      fc.property(backlogs, (items) => {
        const { placed, apart } = order(items);
        expect([...ids(placed), ...ids(apart)].sort()).toEqual(ids(items).sort());
        expect(placed.map(({ place }) => place)).toEqual(placed.map((_, index) => index + 1));
      }),
    );
  });

  test('nothing comes after what is worth less, and ties stay as they were', () => {
    fc.assert(
      fc.property(backlogs, (items) => {
        const { placed } = order(items);
        for (const [index, one] of placed.entries()) {
          const next = placed[index + 1];
          if (next === undefined) continue;
          const [a, b] = [one.worth.range.likely, next.worth.range.likely];
          expect(a > b || (a === b && Number(one.id) < Number(next.id))).toBe(true);
        }
      }),
    );
  });

  test('a backlog that is in order stays in order', () => {
    fc.assert(
      fc.property(backlogs, fc.constantFrom('in-place' as const, 'at-the-end' as const), (items, whereApart) => {
        const wanted = wantedOrder(ids(items), order(items), whereApart);
        const again = wanted.map((id) => items.find((item) => item.id === id)!);
        expect(wantedOrder(wanted, order(again), whereApart)).toEqual(wanted);
      }),
    );
  });
});
