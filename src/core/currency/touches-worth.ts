import { canonicalJson } from '../hypothesis/canonical-json';
import { emptyHypothesis } from '../hypothesis/hypothesis';
import type { ProjectCurrency } from './project-currency';
import type { Valued } from './worth/valued';

/** Whether two states of a hypothesis may be worth something else. @param before null where there was nothing */
export function touchesWorth(before: Valued | null, after: Valued): boolean {
  return canonicalJson(valued(before ?? emptyHypothesis)) !== canonicalJson(valued(after));
}

/** Whether everything that JQL knows by a currency is the same with both: what the worths come to, and what the measures are called. */
export function sameInJql(a: ProjectCurrency, b: ProjectCurrency): boolean {
  return canonicalJson(inJql(a)) === canonicalJson(inJql(b));
}

function valued({ kind, measure, expectation, confidence, enables }: Valued): Valued {
  return { kind, measure, expectation, confidence, enables };
}

function inJql({ currency, measures }: ProjectCurrency) {
  return {
    hasCurrency: currency !== null,
    measures: measures.map(({ id, name, unit, direction, rate }) => ({ id, name, unit, direction, perUnit: rate?.perUnit })),
  };
}
