import fc from 'fast-check';
import { project, projectedLength, readProjection } from '../../../src/core/hypothesis/projection';
import { agreedBy, agreedByAll, aHypothesis, aRevision } from './a-hypothesis';
import { revisions } from './arbitrary';

/** As Jira keeps it. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('an issue without the property has no hypothesis', () => {
  expect(readProjection(undefined)).toEqual({ state: 'none' });
  expect(readProjection(null)).toEqual({ state: 'none' });
});

test('what was projected is read again', () => {
  fc.assert(
    fc.property(revisions, (revision) => {
      expect(readProjection(stored(project(revision)))).toEqual({ state: 'sound', revision });
    }),
  );
});

test('the order of keys does not matter, because Jira does not promise it', () => {
  const turned = Object.fromEntries(Object.entries(project(aRevision())).reverse());
  expect(readProjection(turned).state).toBe('sound');
});

test.each<[string, object]>([
  ['the revision', { revision: { ...aRevision(), by: 'somebody-else' } }],
  ['the index', { index: { ...project(aRevision()).index, thing: 'something else' } }],
  ['the digest', { digest: '00000000000000' }],
  ['the schema', { schema: 2 }],
  ['one more field', { extra: true }],
])('a property in which %s was changed past us is noticed', (_, change) => {
  expect(readProjection({ ...project(aRevision()), ...change })).toEqual({ state: 'altered' });
});

test('a copy that came with a clone of the issue is noticed', () => {
  const written = stored(project(aRevision(), '10001'));
  expect(readProjection(written, '10001').state).toBe('sound');
  expect(readProjection(written, '10002').state).toBe('altered');
  expect(readProjection(stored(project(aRevision())), '10001').state).toBe('altered');
});

test.each([[7], ['text'], [[]], [{}], [true]])('rubbish is noticed: %j', (value) => {
  expect(readProjection(value)).toEqual({ state: 'altered' });
});

test('no edit of the revision goes unnoticed', () => {
  fc.assert(
    fc.property(revisions, revisions, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(readProjection({ ...project(one), revision: other }).state).toBe('altered');
    }),
  );
});

test('JQL finds what is known, and what is not known is empty', () => {
  expect(project(aRevision({ hypothesis: aHypothesis({ value: '' }) })).index).toEqual({
    kind: 'hypothesis',
    agreed: 'no',
    thing: 'baking croissants before seven',
  });
  const measure = { source: 'typed', name: 'customers', unit: 'per day', direction: 'up' } as const;
  const said = { beneficiary: 'commuters', confidence: 0, dueDate: '2026-12-24', measure };
  expect(project(aRevision({ hypothesis: aHypothesis(said), agreement: agreedByAll })).index).toEqual({
    kind: 'hypothesis',
    agreed: 'yes',
    thing: 'baking croissants before seven',
    value: 'commuters buy breakfast here',
    beneficiary: 'commuters',
    measure: 'customers',
    confidence: 0,
    dueDate: '2026-12-24',
  });
});

test('an agreement that was reopened does not hold', () => {
  const agreement = { ...agreedByAll, team: agreedBy('account-of-sam', { reopenedAt: '2026-11-17T09:00:00.000Z' }) };
  expect(project(aRevision({ agreement })).index.agreed).toBe('no');
});

test('of an enabler, JQL knows what it makes possible; of a hypothesis that once was one, nothing', () => {
  const enables = ['10004', '10007'];
  const indexOf = (kind: 'hypothesis' | 'enabler') => project(aRevision({ hypothesis: aHypothesis({ kind, enables }) })).index;
  expect(indexOf('enabler').enables).toEqual(enables);
  expect(indexOf('hypothesis')).not.toHaveProperty('enables');
});

test("a measure that was picked goes by the project's name for it, and keeps its id where nobody knows one", () => {
  const revision = aRevision({ hypothesis: aHypothesis({ measure: { source: 'project', id: 'sold' } }) });
  expect(project(revision, '10001', 'Croissants sold').index).toMatchObject({ measure: 'Croissants sold', measureId: 'sold' });
  expect(project(revision, '10001').index).toMatchObject({ measureId: 'sold' });
  expect(project(revision, '10001').index).not.toHaveProperty('measure');
  expect(readProjection(project(revision, '10001', 'Croissants sold'), '10001')).toEqual({ state: 'sound', revision });
});

test('the length counts what Jira counts', () => {
  expect(projectedLength(aRevision())).toBe(JSON.stringify(project(aRevision())).length);
});

test('the length leaves room for whatever the project calls its measure from now on', () => {
  const revision = aRevision({ hypothesis: aHypothesis({ measure: { source: 'project', id: 'sold' } }) });
  for (const name of ['Sold', '"'.repeat(100)]) {
    expect(JSON.stringify(project(revision, '10001', name)).length).toBeLessThanOrEqual(projectedLength(revision, '10001'));
  }
});
