import fc from 'fast-check';
import { planMoves } from '../../../src/core/currency/order/plan-moves';
import { afterBatch, isDone } from '../../../static/order/applying/after-batch';
import { undoPlan } from '../../../static/order/applying/undo-plan';
import { rank, rankAll } from '../../core/currency/order/rank';

const orders = fc.integer({ min: 1, max: 120 }).chain((length) => {
  const ids = Array.from({ length }, (_, index) => String(index + 1));
  return fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: length, maxLength: length }));
});

test('what is applied and taken back is as it was', () => {
  fc.assert(
    fc.property(orders, ([before, wanted]) => {
      const { moves, batches } = planMoves(before, wanted);
      const after = rankAll(before, batches);
      const undo = undoPlan(before, after, new Set(moves.map(({ issueId }) => issueId)));
      expect(rankAll(after, undo.batches)).toEqual(before);
    }),
  );
});

test('what others moved, or made, is left where it is', () => {
  const undo = undoPlan(['1', '2', '3', '4'], ['4', '9', '1', '3', '2'], new Set(['4']));
  expect(undo.wanted).toEqual(['9', '1', '3', '2', '4']);
});

test('a call leaves the list as Jira does', () => {
  const batch = { issueIds: ['4', '1'], anchor: { side: 'before', issueId: '3' } } as const;
  expect(afterBatch(['1', '2', '3', '4'], batch, new Set(['4', '1']))).toEqual(rank(['1', '2', '3', '4'], batch));
  expect(afterBatch(['1', '2', '3', '4'], batch, new Set(['4']))).toEqual(['1', '2', '4', '3']);
  expect(isDone(['2', '4', '1', '3'], batch)).toBe(true);
  expect(isDone(['2', '1', '4', '3'], batch)).toBe(false);
});
