import { arrange, type Row } from '../../../static/order/trading/arrange';
import { anEnabler, anItem, worthIn } from '../../core/currency/worth/an-item';
import { named, traded } from './some-items';

const items = [worthIn('1', 10), worthIn('2', 30), anItem('3', { measure: null }), worthIn('4', 20)].map(named);

const told = (rows: readonly Row[]) => rows.map(({ item, today, place, isMove, todayHere }) => `${place} ${item.key} was ${today}${isMove ? ' moves' : ''}, today ${todayHere.key}`);

test('each place tells what is there today and what would be; what cannot be ordered takes no place', () => {
  expect(told(arrange(items, traded(items), []))).toEqual([
    '1 BAKE-2 was 2, today BAKE-1',
    '2 BAKE-4 was 3, today BAKE-2',
    '3 BAKE-1 was 1 moves, today BAKE-4',
  ]);
});

test('what somebody puts elsewhere by hand stays there, and is told apart', () => {
  const rows = arrange(items, traded(items), [{ id: '1', place: 1 }]);
  expect(rows.map(({ item, isByHand }) => [item.id, isByHand])).toEqual([
    ['1', true],
    ['2', false],
    ['4', false],
  ]);
});

test('a tried confidence moves an item, and its place as it is remains known', () => {
  const rows = arrange(items, traded(items, { rates: new Map(), confidences: new Map([['2', 10]]) }), []);
  expect(rows.map(({ item, place, withoutTrying }) => [item.id, place, withoutTrying])).toEqual([
    ['4', 1, 2],
    ['1', 2, 3],
    ['2', 3, 1],
  ]);
});

test('what comes before its enabler says so', () => {
  const enabled = [worthIn('1', 30), anEnabler('2', '1'), anEnabler('3', '1')].map(named);
  const rows = arrange(enabled, traded(enabled), []);
  expect(rows[0]?.waitsFor.map(({ key }) => key)).toEqual(['BAKE-2', 'BAKE-3']);
});
