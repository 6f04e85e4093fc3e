import fc from 'fast-check';
import { compareHypotheses } from '../../../src/core/hypothesis/compare';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { nextRevision, type ReadyChange } from '../../../src/core/hypothesis/next-revision';
import { noAgreement, type Revision } from '../../../src/core/hypothesis/revision';
import { agreedBy, agreedByAll, aHypothesis, aRevision, monday, paula, sam, tuesday, wednesday } from './a-hypothesis';
import { hypotheses, revisions } from './arbitrary';

const bySam = { by: sam, at: tuesday };

function next(latest: Revision | null, change: ReadyChange): Revision {
  const result = nextRevision(latest, change, bySam);
  if (result.type !== 'next') throw new Error(`expected a next revision, got ${JSON.stringify(result)}`);
  return result.revision;
}

test('the first edit is revision 1, and nobody has agreed to it', () => {
  expect(next(null, { type: 'edit', hypothesis: aHypothesis() })).toEqual({
    number: 1,
    by: sam,
    at: tuesday,
    change: { type: 'edited' },
    hypothesis: aHypothesis(),
    agreement: noAgreement,
  });
});

test('numbers have no gaps', () => {
  expect(next(aRevision({ number: 7 }), { type: 'edit', hypothesis: aHypothesis({ value: 'other' }) }).number).toBe(8);
});

test('changing what was agreed reopens it, and keeps who had agreed and when', () => {
  const latest = aRevision({ agreement: { ...noAgreement, product: agreedBy(paula) } });
  const { agreement } = next(latest, { type: 'edit', hypothesis: aHypothesis({ value: 'other' }) });
  expect(agreement).toEqual({ ...noAgreement, product: { by: paula, at: monday, reopenedAt: tuesday } });
});

test('ticking a criterion leaves the agreement as it is', () => {
  const criteria = { thing: [{ id: 'a', text: 'warm', met: false }], value: [] };
  const latest = aRevision({ hypothesis: aHypothesis({ criteria }), agreement: agreedByAll });
  const ticked = next(latest, { type: 'tick', list: 'thing', id: 'a', met: true });
  expect(ticked.agreement).toEqual(agreedByAll);
  expect(ticked.hypothesis.criteria.thing).toEqual([{ id: 'a', text: 'warm', met: true }]);
  expect(ticked.change).toEqual({ type: 'ticked', list: 'thing', id: 'a', met: true });
});

test('the order of criteria is no part of what was agreed', () => {
  const [warm, crisp] = [{ id: 'a', text: 'warm', met: false }, { id: 'b', text: 'crisp', met: false }] as const;
  const latest = aRevision({ hypothesis: aHypothesis({ criteria: { thing: [warm, crisp], value: [] } }), agreement: agreedByAll });
  const turned = aHypothesis({ criteria: { thing: [crisp, warm], value: [] } });
  expect(next(latest, { type: 'edit', hypothesis: turned }).agreement).toEqual(agreedByAll);
});

test('a criterion with other words reopens the agreement', () => {
  const criteria = (text: string) => ({ thing: [{ id: 'a', text, met: false }], value: [] });
  const latest = aRevision({ hypothesis: aHypothesis({ criteria: criteria('warm') }), agreement: agreedByAll });
  const edited = next(latest, { type: 'edit', hypothesis: aHypothesis({ criteria: criteria('hot') }) });
  expect(edited.agreement.team?.reopenedAt).toBe(tuesday);
});

test('agreeing again after it was reopened closes it again', () => {
  const agreement = { ...noAgreement, team: agreedBy(paula, { reopenedAt: tuesday }) };
  const result = nextRevision(aRevision({ agreement }), { type: 'agree', side: 'team' }, { by: sam, at: wednesday });
  expect(result).toMatchObject({ type: 'next', revision: { agreement: { team: { by: sam, at: wednesday, reopenedAt: null } } } });
});

test('an agreement can be withdrawn', () => {
  const withdrawn = next(aRevision({ agreement: agreedByAll }), { type: 'withdraw', side: 'consumer' });
  expect(withdrawn.agreement).toEqual({ ...agreedByAll, consumer: null });
  expect(withdrawn.change).toEqual({ type: 'withdrew', side: 'consumer' });
});

const withWarm = aRevision({ hypothesis: aHypothesis({ criteria: { thing: [{ id: 'a', text: 'warm', met: true }], value: [] } }) });

test.each<[string, Revision, ReadyChange]>([
  ['the same text', aRevision(), { type: 'edit', hypothesis: aHypothesis() }],
  ['a criterion that is ticked already', withWarm, { type: 'tick', list: 'thing', id: 'a', met: true }],
  ['a side that agreed already', aRevision({ agreement: agreedByAll }), { type: 'agree', side: 'team' }],
  ['a side that had not agreed', aRevision(), { type: 'withdraw', side: 'team' }],
  ['what is there already, restored', aRevision({ number: 2 }), { type: 'restore', from: aRevision() }],
])('%s changes nothing, so nothing is appended', (_, latest, change) => {
  expect(nextRevision(latest, change, bySam)).toEqual({ type: 'unchanged', revision: latest });
});

test.each<[string, Revision | null, ReadyChange, string]>([
  ['an empty first edit', null, { type: 'edit', hypothesis: emptyHypothesis }, 'nothing-written'],
  ['agreeing to nothing', null, { type: 'agree', side: 'team' }, 'nothing-written'],
  ['agreeing to blanks', aRevision({ hypothesis: emptyHypothesis }), { type: 'agree', side: 'team' }, 'nothing-written'],
  ['withdrawing from nothing', null, { type: 'withdraw', side: 'team' }, 'nothing-written'],
  ['ticking in nothing', null, { type: 'tick', list: 'thing', id: 'a', met: true }, 'unknown-criterion'],
  ['ticking what is not there', withWarm, { type: 'tick', list: 'value', id: 'a', met: true }, 'unknown-criterion'],
])('%s is refused', (_, latest, change, reason) => {
  expect(nextRevision(latest, change, bySam)).toEqual({ type: 'refused', reason });
});

test('what was restored is what was there, as a new revision that says where it is from', () => {
  fc.assert(
    fc.property(revisions, hypotheses, (latest, hypothesis) => {
      fc.pre(compareHypotheses(latest.hypothesis, hypothesis).length > 0);
      const restored = next(latest, { type: 'restore', from: aRevision({ number: 3, hypothesis }) });
      expect(compareHypotheses(restored.hypothesis, hypothesis)).toEqual([]);
      expect(restored).toMatchObject({ number: latest.number + 1, by: sam, at: tuesday, change: { type: 'restored', from: 3 } });
    }),
  );
});

test('an edit either leaves the agreement alone or reopens every side that had agreed', () => {
  fc.assert(
    fc.property(revisions, hypotheses, (latest, hypothesis) => {
      const result = nextRevision(latest, { type: 'edit', hypothesis }, bySam);
      if (result.type !== 'next') return;
      const { agreement } = result.revision;
      const reopened = Object.values(agreement).every((agreed) => agreed?.reopenedAt !== null);
      expect(reopened || JSON.stringify(agreement) === JSON.stringify(latest.agreement)).toBe(true);
    }),
  );
});
