import { canonicalJson } from './canonical-json';
import type { Criterion, Hypothesis } from './hypothesis';

/**
 * Whether two states say the same as far as the three sides agree about it: everything but which
 * criteria are ticked, and the order and identity of criteria.
 */
export function sameSubstance(a: Hypothesis, b: Hypothesis): boolean {
  return canonicalJson(substance(a)) === canonicalJson(substance(b));
}

function substance({ criteria, ...rest }: Hypothesis) {
  return { ...rest, criteria: { thing: texts(criteria.thing), value: texts(criteria.value) } };
}

function texts(criteria: readonly Criterion[]): readonly string[] {
  return criteria.map(({ text }) => text).sort();
}
