import fc from 'fast-check';
import { entryAt } from '../../src/app/entry-at';
import type { CurrencyVersion } from '../../src/core/currency/currency-version';
import { placeBet } from '../../src/core/sprint/place-bet';
import { aMeasure, aRate, aVersion, croissants } from '../core/currency/a-currency';
import { aHypothesis, aRevision } from '../core/hypothesis/a-hypothesis';

const start = Date.parse('2025-01-01T00:00:00.000Z');
const at = (minute: number) => new Date(start + minute * 60_000).toISOString();

/** A log whose nth version rates the measure at n, saved at these minutes. */
const versionsAt = (minutes: readonly number[]): readonly CurrencyVersion[] =>
  minutes.map((minute, index) => aVersion({ version: index + 1, at: at(minute), content: { currency: croissants, measures: [aMeasure({ id: 'sold', rate: aRate(index + 1) })] } }));

const heldAt = (versions: readonly CurrencyVersion[], moment: string) =>
  entryAt(
    {
      log: { findMany: (_, numbers) => Promise.resolve(numbers.flatMap((number) => versions[number - 1] ?? [])) },
      id: '10000',
      newest: versions.at(-1) ?? null,
      numberOf: ({ version }) => version,
    },
    moment,
  );

test('a bet is worth what the rates of its day say, whatever they were changed to before and after', async () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 80 }).map((all) => all.sort((a, b) => a - b));
  const revision = aRevision({ hypothesis: aHypothesis({ measure: { source: 'project', id: 'sold' } }) });
  await fc.assert(
    fc.asyncProperty(minutes, fc.integer({ min: -1, max: 501 }), async (saved, moment) => {
      const held = await heldAt(versionsAt(saved), at(moment));
      const savedByThen = saved.filter((minute) => minute <= moment).length;
      expect(placeBet(revision, held).rate?.perUnit ?? null).toBe(savedByThen === 0 ? null : savedByThen);
    }),
  );
});

test.each([
  ['before anybody set one', '2024-12-31T23:59:59.999Z', undefined],
  ['at the moment of saving', '2025-01-01T00:10:00.000Z', 1],
  ['until the next', '2025-01-01T00:19:59.999Z', 1],
  ['in another offset', '2025-01-01T01:20:00+01:00', 2],
  ['ever after', '2030-01-01T00:00:00Z', 2],
])('the rates as of a date: %s', async (_, moment, version) => {
  expect((await heldAt(versionsAt([10, 20]), moment))?.version).toBe(version);
});
