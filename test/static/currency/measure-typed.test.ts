import { CurrencyChangeSchema } from '../../../src/core/currency/currency-change';
import { readMeasure, typedOf, type MeasureTyped } from '../../../static/currency/form/measure-typed';
import { aMeasure, aRate } from '../../core/currency/a-currency';

const queue = aMeasure({ id: 'queue', name: 'People who leave the queue', direction: 'down', rate: aRate(1234.5) });

const read = (said: Partial<MeasureTyped>, before = queue as typeof queue | null, locale = 'en-US') =>
  readMeasure({ ...typedOf(before, locale), ...said }, before, 'queue', locale);

test('opened and saved without typing, nothing is changed, in any language', () => {
  for (const locale of ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'ar-EG', 'hi-IN']) expect(read({}, queue, locale)).toEqual({ ok: true, changes: [] });
});

test('only what was typed is changed: the rest may be changed by somebody else meanwhile', () => {
  expect(read({ name: ' Leavers ' })).toEqual({ ok: true, changes: [{ type: 'change-measure', id: 'queue', name: 'Leavers' }] });
  expect(read({ rate: '2' })).toEqual({ ok: true, changes: [{ type: 'set-rate', id: 'queue', rate: aRate(2) }] });
  expect(read({ unit: 'a week', isSameUnit: true })).toEqual({ ok: true, changes: [{ type: 'change-measure', id: 'queue', unit: 'a week', isSameUnit: true }] });
});

test('a rate that is taken away takes its reason along; 0 is a rate', () => {
  expect(read({ rate: '', why: '' })).toEqual({ ok: true, changes: [{ type: 'set-rate', id: 'queue', rate: null }] });
  expect(read({ rate: '0' })).toEqual({ ok: true, changes: [{ type: 'set-rate', id: 'queue', rate: aRate(0) }] });
});

test('a new measure is what the back end takes', () => {
  const result = read({ name: 'Tips', unit: '€', rate: '0.5', why: 'half of it stays' }, null);
  expect(result).toMatchObject({ ok: true, changes: [{ type: 'add-measure', id: 'queue', name: 'Tips', direction: 'up', rate: { perUnit: 0.5 } }] });
  if (result.ok) expect(result.changes.every((change) => CurrencyChangeSchema.try(change).ok)).toBe(true);
});

test.each([
  [{ name: ' ' }, { name: { problem: 'missing' } }],
  [{ name: 'n'.repeat(101) }, { name: { problem: 'too-long', limit: 100 } }],
  [{ unit: 'u'.repeat(61) }, { unit: { problem: 'too-long', limit: 60 } }],
  [{ why: ' ' }, { why: { problem: 'why-missing' } }],
  [{ why: 'w'.repeat(301) }, { why: { problem: 'too-long', limit: 300 } }],
  [{ rate: ' ' }, { rate: { problem: 'rate-missing' } }],
  [{ rate: 'a lot' }, { rate: { problem: 'no-number' } }],
  [{ rate: '12 %' }, { rate: { problem: 'in-percent', readings: [12] } }],
  [{ rate: '-3' }, { rate: { problem: 'negative' } }],
  [{ rate: '0.0000000001' }, { rate: { problem: 'too-small' } }],
  [{ rate: '1,000,000,000,001' }, { rate: { problem: 'too-large' } }],
] as const)('%o is asked about', (said, troubles) => {
  expect(read(said)).toEqual({ ok: false, troubles });
});

test('a number of another language is asked about, never guessed', () => {
  expect(read({ rate: '1.234' }, queue, 'de-DE')).toMatchObject({ ok: true, changes: [{ rate: { perUnit: 1234 } }] });
  expect(read({ rate: '1.5' }, queue, 'de-DE')).toEqual({ ok: false, troubles: { rate: { problem: 'written-otherwise', readings: [1.5] } } });
  expect(read({ rate: '1.234' }, queue, 'fr-FR')).toEqual({ ok: false, troubles: { rate: { problem: 'ambiguous', readings: [1.234, 1234] } } });
});
