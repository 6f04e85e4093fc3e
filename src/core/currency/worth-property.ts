import * as v from '@badrap/valita';
import { integerBetween } from '../values/number';
import { numberOfAmount, type Amount } from './amount';
import type { Worth } from './worth/worth';

/** The issue property in which JQL finds what an issue is worth. It can be worked out again at any time. */
export const worthProperty = 'value-backlog-worth';

const WorthPropertySchema = v.object({
  schema: v.literal(1),
  /** What is likely, in the project's currency: the number nearest to it, as JQL knows no others. */
  worth: v.number(),
  low: v.number().nullable(),
  high: v.number().nullable(),
  /** The version of the project's currency that brought it about; later ones that change nothing here do not show. */
  version: integerBetween(1, 999_999),
});

export type WorthProperty = v.Infer<typeof WorthPropertySchema>;

/** @returns null where there is no worth: then there is no property either, and `worth is EMPTY` finds the issue */
export function worthToShow(worth: Worth, version: number): WorthProperty | null {
  if (worth.state === 'none') return null;
  const { low, likely, high } = worth.range;
  return { schema: 1, worth: numberOfAmount(likely), low: numberOrNull(low), high: numberOrNull(high), version };
}

/** @param value of the property; undefined where there is none, and what cannot be read counts as none */
export function readWorthProperty(value: unknown): WorthProperty | null {
  const parsed = WorthPropertySchema.try(value);
  return parsed.ok ? parsed.value : null;
}

/** Whether the property must be written: it is, for each of thousands of issues, only when the worth is another one. */
export function mustShowWorth(shown: unknown, wanted: WorthProperty | null): boolean {
  if (wanted === null) return shown !== undefined && shown !== null;
  const read = readWorthProperty(shown);
  return read?.worth !== wanted.worth || read.low !== wanted.low || read.high !== wanted.high;
}

function numberOrNull(amount: Amount | null): number | null {
  return amount === null ? null : numberOfAmount(amount);
}
