import fc from 'fast-check';
import type { Criterion, Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import type { Agreed, Revision } from '../../../src/core/hypothesis/revision';

/** Texts as people paste them: any script, emoji, markup, line breaks; trimmed, as the schema leaves them. */
const text = fc.oneof(
  fc.constantFrom('', 'croissants', 'bread & butter', '<b>Brot</b>', '🥐🥐', 'قهوة وخبز', 'two\nlines', '"quoted" \\ back'),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) => value.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()),
);

const quantity = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0), { nil: null });

const criterion: fc.Arbitrary<Criterion> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: text.map((value) => value || 'warm'),
  met: fc.boolean(),
});
const criteria = fc.uniqueArray(criterion, { selector: ({ id }) => id, maxLength: 4 });

export const hypotheses: fc.Arbitrary<Hypothesis> = fc.record({
  kind: fc.constantFrom('hypothesis', 'enabler'),
  thing: text,
  value: text,
  beneficiary: text,
  reason: text,
  measure: fc.option(
    fc.oneof(
      fc.record({
        source: fc.constant('typed' as const),
        name: text.map((value) => value || 'customers'),
        unit: text,
        direction: fc.constantFrom('up' as const, 'down' as const),
      }),
      fc.record({ source: fc.constant('project' as const), id: fc.constantFrom('sold', 'queue') }),
    ),
    { nil: null },
  ),
  expectation: fc.record({ baseline: quantity, low: quantity, likely: quantity, high: quantity }),
  dueDate: fc.option(fc.constantFrom('2026-11-22', '2027-02-28'), { nil: null }),
  confidence: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  enables: fc.uniqueArray(fc.constantFrom('10001', '10002', '10003')),
  criteria: fc.record({ thing: criteria, value: criteria }),
});

const instant = fc.constantFrom('2026-11-16T09:00:00.000Z', '2026-11-17T09:00:00.000Z');
const account = fc.constantFrom('account-of-paula', 'account-of-sam');

const agreed: fc.Arbitrary<Agreed | null> = fc.option(
  fc.record({ by: account, at: instant, reopenedAt: fc.option(instant, { nil: null }) }),
  { nil: null },
);

export const revisions: fc.Arbitrary<Revision> = fc.record({
  number: fc.integer({ min: 1, max: 999 }),
  at: instant,
  by: account,
  change: fc.constant({ type: 'edited' as const }),
  hypothesis: hypotheses,
  agreement: fc.record({ consumer: agreed, product: agreed, team: agreed }),
});
