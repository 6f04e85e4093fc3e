import { apartRows } from '../../../static/order/trading/apart';
import { tradeOf } from '../../../static/order/trading/trade-of';
import { trade } from '../../../src/core/currency/order/trade';
import { bakeryCurrency } from '../../core/currency/a-currency';
import { anItem, picked, worthIn } from '../../core/currency/worth/an-item';
import { named, traded } from './some-items';

const smiles = (id: string, likely: number) => anItem(id, { measure: picked('smiles'), expectation: { baseline: 0, low: null, likely, high: null }, confidence: 100 });

const told = (rows: ReturnType<typeof apartRows>) =>
  rows.map((row) => (row.type === 'item' ? `${row.item.id}: ${row.lacks.map(({ lack }) => lack).join(', ')}` : row.type === 'group' ? `${row.name} ${row.count}` : `alone ${row.count}`));

test('what shares a measure is compared with each other, the rest with nothing; each says what is missing', () => {
  const items = [smiles('1', 3), worthIn('2', 5), smiles('3', 9), anItem('4', { measure: null, confidence: null })].map(named);
  expect(told(apartRows(items, traded(items).shown))).toEqual([
    'Smiles at the counter 2',
    '3: no-rate',
    '1: no-rate',
    'alone 1',
    '4: no-measure, no-confidence',
  ]);
});

test('where everything can be ordered, nothing is apart', () => {
  const items = [worthIn('1', 1)].map(named);
  expect(apartRows(items, traded(items).shown)).toEqual([]);
});

test('per effort, what nobody estimated is apart, with its worth known', () => {
  const items = [worthIn('1', 30), worthIn('2', 20), worthIn('3', 10)].map(named);
  const points = (storyPoints: number | null) => ({ storyPoints, originalEstimateInSeconds: null });
  const byId = new Map([
    ['1', { own: points(null), toDos: [points(10), points(5)] }],
    ['2', { own: points(2), toDos: [] }],
    ['3', { own: points(null), toDos: [points(null)] }],
  ]);
  const { order, worths } = trade(tradeOf({ items, elsewhere: [], currency: bakeryCurrency, estimates: { type: 'done', byId } }, 'storyPoints'));
  expect(order.placed.map(({ id }) => id)).toEqual(['2', '1']);
  expect(told(apartRows(items, { order, worths }))).toEqual(['3: no-effort']);
});

test('an enabler in a sprint has its share, and no place', () => {
  const [bet, enabler] = [worthIn('1', 30), anItem('2', { kind: 'enabler', enables: ['1'] })].map(named) as [ReturnType<typeof named>, ReturnType<typeof named>];
  const here = named(anItem('3', { kind: 'enabler', enables: ['1'] }));
  const { order, worths } = trade(tradeOf({ items: [bet, here], elsewhere: [enabler], currency: bakeryCurrency, estimates: { type: 'not-asked' } }, null));
  expect(order.placed.map(({ id }) => id)).toEqual(['1', '3']);
  expect(worths.get('3')).toMatchObject({ range: { likely: 15n * 10n ** 30n } });
});
