import type { Criterion, Expectation, Hypothesis, HypothesisKind, Measure } from './hypothesis';

/**
 * The parts of a hypothesis that a person changes, compares and merges as one. The measure and
 * the expectation are one part: numbers without the unit that they were meant in are wrong.
 */
export interface HypothesisParts {
  readonly kind: HypothesisKind;
  readonly thing: string;
  readonly value: string;
  readonly beneficiary: string;
  readonly reason: string;
  readonly measure: { readonly measure: Measure | null; readonly expectation: Expectation };
  readonly dueDate: string | null;
  readonly confidence: number | null;
  readonly enables: readonly string[];
  readonly 'criteria.thing': readonly Criterion[];
  readonly 'criteria.value': readonly Criterion[];
}

export type HypothesisField = keyof HypothesisParts;

/** In the order in which a person reads them. */
export const hypothesisFields = [
  'kind',
  'thing',
  'value',
  'measure',
  'dueDate',
  'confidence',
  'beneficiary',
  'reason',
  'enables',
  'criteria.thing',
  'criteria.value',
] as const satisfies readonly HypothesisField[];

export function partsOf({ measure, expectation, criteria, ...rest }: Hypothesis): HypothesisParts {
  return {
    ...rest,
    measure: { measure, expectation },
    'criteria.thing': criteria.thing,
    'criteria.value': criteria.value,
  };
}

export function hypothesisOf(parts: HypothesisParts): Hypothesis {
  const { measure, 'criteria.thing': thing, 'criteria.value': value, enables, ...rest } = parts;
  return { ...rest, ...measure, enables: [...enables], criteria: { thing: [...thing], value: [...value] } };
}
