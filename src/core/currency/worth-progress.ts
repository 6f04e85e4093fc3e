import * as v from '@badrap/valita';
import { integerBetween } from '../values/number';
import { oneOf } from '../values/one-of';
import { instant } from '../values/time';

/** The project property in which settings see how far JQL has followed a change of the currency. */
export const worthProgressProperty = 'value-backlog-worth-progress';

const counted = integerBetween(0, Number.MAX_SAFE_INTEGER);

/**
 * Where a walk through all hypotheses of a project goes on: first those that are worth something by
 * themselves, then the enablers.
 */
export const WorthPositionSchema = v.object({
  kind: oneOf('hypothesis', 'enabler'),
  /** Jira's token of the page; null for the first one of this kind. */
  token: v.string().nullable(),
  /** How many issues lie behind it, of both kinds: what is smaller was there before. */
  done: counted,
});

export type WorthPosition = v.Infer<typeof WorthPositionSchema>;

const WorthProgressSchema = v.object({
  /** The version of the currency that JQL is being brought to. */
  version: integerBetween(1, 999_999),
  done: counted,
  /** About how many there are; null while nobody counted. As many as are done when, and only when, all are. */
  total: counted.nullable(),
  /** When it got this far. */
  at: instant,
  /** Where it goes on; null where it is through. */
  next: WorthPositionSchema.nullable(),
});

export type WorthProgress = v.Infer<typeof WorthProgressSchema>;

export const theBeginning: WorthPosition = { kind: 'hypothesis', token: null, done: 0 };

/** @param value of the property; what cannot be read counts as none */
export function readWorthProgress(value: unknown): WorthProgress | null {
  const parsed = WorthProgressSchema.try(value);
  return parsed.ok ? parsed.value : null;
}
