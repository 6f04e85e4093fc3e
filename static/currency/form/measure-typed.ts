import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { rateLimits } from '../../../src/core/currency/rate';
import { limits } from '../../../src/core/hypothesis/hypothesis';
import { formatNumber } from '../../format/numbers';
import type { Trouble } from '../../places/place';
import { readRate, type RateTrouble } from './rate-typed';

/** A measure as it stands in its form. */
export interface MeasureTyped {
  readonly name: string;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  readonly precision: number;
  readonly rate: string;
  readonly why: string;
  readonly isSameUnit: boolean;
}

export interface MeasureTroubles {
  readonly name?: Trouble;
  readonly unit?: Trouble;
  readonly rate?: RateTrouble | { readonly problem: 'rate-missing' };
  readonly why?: Trouble | { readonly problem: 'why-missing' };
}

export type MeasureRead =
  | { readonly ok: true; readonly changes: readonly CurrencyChange[] }
  | { readonly ok: false; readonly troubles: MeasureTroubles };

export function typedOf(measure: ProjectMeasure | null, locale: string): MeasureTyped {
  const { name = '', unit = '', direction = 'up', precision = 0, rate = null } = measure ?? {};
  return { name, unit, direction, precision, rate: rate === null ? '' : formatNumber(rate.perUnit, locale), why: rate?.why ?? '', isSameUnit: false };
}

/**
 * What somebody changed of a measure: only that, so that what others change meanwhile stays.
 *
 * @param before null for a new measure, which gets `id`
 */
export function readMeasure(typed: MeasureTyped, before: ProjectMeasure | null, id: string, locale: string): MeasureRead {
  const [name, unit, why] = [typed.name.trim(), typed.unit.trim(), typed.why.trim()];
  const rate = readRate(typed.rate, locale);
  const perUnit = rate.ok ? rate.perUnit : null;
  const troubles: MeasureTroubles = {
    ...(name === '' && { name: { problem: 'missing' } }),
    ...(name.length > longestName && { name: { problem: 'too-long', limit: longestName } }),
    ...(unit.length > limits.unit && { unit: { problem: 'too-long', limit: limits.unit } }),
    ...(!rate.ok && { rate: rate.trouble }),
    ...(rate.ok && perUnit === null && why !== '' && { rate: { problem: 'rate-missing' } }),
    ...(perUnit !== null && why === '' && { why: { problem: 'why-missing' } }),
    ...(why.length > rateLimits.why && { why: { problem: 'too-long', limit: rateLimits.why } }),
  };
  if (Object.keys(troubles).length > 0) return { ok: false, troubles };
  const { direction, precision, isSameUnit } = typed;
  const measure = { name, unit, direction, precision };
  const newRate = perUnit === null ? null : { perUnit, why };
  if (before === null) return { ok: true, changes: [{ type: 'add-measure', id, ...measure, rate: newRate }] };
  return { ok: true, changes: [...changed(before, measure, isSameUnit), ...rated(before, newRate)] };
}

const longestName = 100;

type Told = Pick<ProjectMeasure, 'name' | 'unit' | 'direction' | 'precision'>;

function changed(before: ProjectMeasure, now: Told, isSameUnit: boolean): readonly CurrencyChange[] {
  const fields = (['name', 'unit', 'direction', 'precision'] as const).filter((field) => before[field] !== now[field]);
  if (fields.length === 0) return [];
  const told: Partial<Told> = Object.fromEntries(fields.map((field) => [field, now[field]]));
  return [{ type: 'change-measure', id: before.id, ...told, ...(isSameUnit && fields.includes('unit') && { isSameUnit }) }];
}

function rated(before: ProjectMeasure, rate: ProjectMeasure['rate']): readonly CurrencyChange[] {
  const isSame = before.rate?.perUnit === rate?.perUnit && before.rate?.why === rate?.why;
  return isSame ? [] : [{ type: 'set-rate', id: before.id, rate }];
}
