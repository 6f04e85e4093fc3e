import { effectBetween } from '../../../../src/core/currency/order/effect';
import { trade } from '../../../../src/core/currency/order/trade';
import { asItIs, whatIf, type WhatIf } from '../../../../src/core/currency/order/what-if';
import { aMeasure, aRate, bakeryCurrency } from '../a-currency';
import { anItem, picked, worthIn } from '../worth/an-item';

const expecting = (likely: number) => ({ expectation: { baseline: 0, low: null, likely, high: null }, confidence: 100 });
const now = {
  currency: bakeryCurrency,
  items: [worthIn('1', 30), worthIn('2', 20), anItem('3', { measure: picked('queue'), ...expecting(-10) }), anItem('4', { measure: picked('smiles'), ...expecting(5) })],
};
const effectOf = (tried: WhatIf) => effectBetween(trade(now), trade(whatIf(now, tried)));
const tried = (rates: Record<string, number | null>, confidences: Record<string, number | null> = {}) =>
  effectOf({ rates: new Map(Object.entries(rates)), confidences: new Map(Object.entries(confidences)) });
const ids = (placed: readonly { id: string }[]) => placed.map(({ id }) => id).join('');

test('as it is, nothing differs', () => {
  const { before, after, places } = effectOf(asItIs);
  expect(ids(before.order.placed)).toBe('123');
  expect(after).toEqual(before);
  expect(places).toEqual([]);
});

test('another rate shows both orders, what moves, and what is only pushed along', () => {
  const { before, after, places } = tried({ queue: 4 });
  expect([ids(before.order.placed), ids(after.order.placed)]).toEqual(['123', '312']);
  expect(places).toEqual([
    { id: '3', from: 3, to: 1, isMove: true },
    { id: '1', from: 1, to: 2, isMove: false },
    { id: '2', from: 2, to: 3, isMove: false },
  ]);
});

test('a rate for what had none brings it into the order', () => {
  expect(tried({ smiles: 5 }).places).toEqual([
    { id: '4', from: null, to: 2, isMove: true },
    { id: '2', from: 2, to: 3, isMove: false },
    { id: '3', from: 3, to: 4, isMove: false },
  ]);
});

test('without its rate, an item has no place', () => {
  expect(tried({ queue: null }).places).toEqual([{ id: '3', from: 3, to: null, isMove: true }]);
});

test('another confidence moves one item', () => {
  expect(ids(tried({}, { '1': 50 }).after.order.placed)).toBe('213');
  expect(tried({}, { '1': null }).after.order.apart.map(({ id }) => id)).toEqual(['1', '4']);
});

test('a rate that is only tried has no reason', () => {
  const worth = tried({ queue: 4 }).after.worths.get('3');
  expect(worth).toMatchObject({ path: { rate: { perUnit: 4, why: '' } } });
});

test('before rates are saved, the places that they change are known', () => {
  const measures = bakeryCurrency.measures.map((measure) => (measure.id === 'queue' ? aMeasure({ ...measure, rate: aRate(2.5) }) : measure));
  expect(effectBetween(trade(now), trade({ ...now, currency: { ...bakeryCurrency, measures } })).places.map(({ id, to }) => [id, to])).toEqual([['3', 2], ['2', 3]]);
});
