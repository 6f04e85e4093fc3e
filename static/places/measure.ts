import type { Expectation, Hypothesis, TypedMeasure } from '../../src/core/hypothesis/hypothesis';
import { countsInPercent } from '../../src/core/values/percent';
import { formatNumber } from '../format/numbers';
import type { Place, Troubles, Typed } from './place';
import { readQuantity } from './read-quantity';

export const quantities = ['baseline', 'low', 'likely', 'high'] as const;

/** The measure and what is expected of it: numbers and the unit that they are meant in go together. */
export const measurePlace: Place = {
  name: 'measure',
  read: ({ measure, expectation }, locale) => ({
    ...(measure?.source === 'project' ? { ...nothingTyped, measureId: measure.id } : { ...nothingTyped, ...wordsOf(measure) }),
    ...Object.fromEntries(quantities.map((key) => [key, numberText(expectation[key], locale)])),
  }),
  apply: (typed, hypothesis, locale) => {
    const { expectation, troubles } = readQuantities(typed, locale);
    const missing = nameIsMissing(typed) ? { name: { problem: 'missing' } as const } : {};
    const all: Troubles = { ...missing, ...troubles };
    if (Object.keys(all).length > 0) return { ok: false, troubles: all };
    return { ok: true, hypothesis: { ...hypothesis, measure: measureOf(typed), expectation } };
  },
  fieldAt: (path) => (path === 'measure.id' ? 'measureId' : /^(?:measure|expectation)\.(name|unit|direction|baseline|low|likely|high)$/.exec(path)?.[1]),
};

/**
 * `measureId` is that of the project's measure; empty for one in somebody's own words. `measureUnit`, the
 * unit of the former, comes along with numbers that are typed.
 */
const nothingTyped = { measureId: '', name: '', unit: '', direction: 'up' };

const wordsOf = (measure: TypedMeasure | null) => measure && { name: measure.name, unit: measure.unit, direction: measure.direction };

function measureOf({ measureId = '', name = '', unit = '', direction }: Typed): Hypothesis['measure'] {
  if (measureId !== '') return { source: 'project', id: measureId };
  if (name.trim() === '') return null;
  return { source: 'typed', name: name.trim(), unit: unit.trim(), direction: direction === 'down' ? 'down' : 'up' };
}

/** Numbers or a unit need the name of what they count; all of it empty takes the measure away. */
function nameIsMissing({ measureId = '', name = '', ...others }: Typed): boolean {
  return measureId === '' && name.trim() === '' && ['unit', ...quantities].some((key) => (others[key] ?? '').trim() !== '');
}

function readQuantities(typed: Typed, locale: string): { expectation: Expectation; troubles: Troubles } {
  const inPercent = countsInPercent((typed.measureId ? typed.measureUnit : typed.unit) ?? '');
  const read = quantities.map((key) => [key, readQuantity(typed[key] ?? '', locale, inPercent)] as const);
  const numbers = Object.fromEntries(read.map(([key, quantity]) => [key, quantity.ok ? quantity.value : null]));
  const troubles = Object.fromEntries(read.flatMap(([key, quantity]) => (quantity.ok ? [] : [[key, quantity.trouble] as const])));
  return { expectation: numbers as Expectation, troubles };
}

function numberText(value: number | null, locale: string): string {
  return value === null ? '' : formatNumber(value, locale);
}
