import {
  criterionPlace,
  criterionPlaceNamed,
  withCriterionMoved,
  withoutCriterion,
} from '../../../static/places/criterion';
import { aHypothesis } from '../../core/hypothesis/a-hypothesis';

const criteria = ['a', 'b', 'c'].map((id) => ({ id, text: `criterion ${id}`, met: id === 'b' }));
const hypothesis = aHypothesis({ criteria: { thing: criteria, value: [] } });
const order = (changed: typeof hypothesis) => changed.criteria.thing.map(({ id }) => id).join('');

test('new words leave the tick where it was', () => {
  expect(criterionPlace('thing', 'b').apply({ text: ' other words ' }, hypothesis, 'en-US')).toMatchObject({
    ok: true,
    hypothesis: { criteria: { thing: [criteria[0], { id: 'b', text: 'other words', met: true }, criteria[2]] } },
  });
});

test('a criterion that nobody knows yet comes last, and unticked', () => {
  expect(criterionPlace('value', 'new').apply({ text: 'guests come' }, hypothesis, 'en-US')).toMatchObject({
    hypothesis: { criteria: { thing: criteria, value: [{ id: 'new', text: 'guests come', met: false }] } },
  });
});

test('a criterion without words is asked for', () => {
  expect(criterionPlace('thing', 'a').apply({ text: ' ' }, hypothesis, 'en-US').ok).toBe(false);
});

test('criteria move up and down, and not past the ends', () => {
  expect(order(withCriterionMoved(hypothesis, 'thing', 'b', -1))).toBe('bac');
  expect(order(withCriterionMoved(hypothesis, 'thing', 'b', 1))).toBe('acb');
  expect(order(withCriterionMoved(hypothesis, 'thing', 'a', -1))).toBe('abc');
  expect(order(withCriterionMoved(hypothesis, 'thing', 'gone', 1))).toBe('abc');
});

test('a criterion can be taken away', () => {
  expect(order(withoutCriterion(hypothesis, 'thing', 'b'))).toBe('ac');
});

test('a draft finds its criterion again by the name of its place', () => {
  expect(criterionPlaceNamed(criterionPlace('value', 'x-1').name)).toEqual({ list: 'value', id: 'x-1' });
  expect(criterionPlaceNamed('sentence')).toBeUndefined();
});
