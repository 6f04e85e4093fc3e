import { canonicalJson } from '../../src/core/hypothesis/canonical-json';
import type { Delivery, GivenVerdict } from '../../src/core/hypothesis/verdict';
import type { TypedVerdict } from '../drafts/verdict-draft';
import { formatNumber } from '../format/numbers';
import { countedDelivery } from './counted-delivery';

export const nothingTyped: TypedVerdict = { answer: '', actual: '', evidence: '', delivery: '', learnt: '', decision: '', lookAgainOn: '' };

/** What was answered, in the form in which a person types it. */
export function typedOf(verdict: GivenVerdict | null | undefined, locale: string): TypedVerdict {
  if (!verdict) return nothingTyped;
  const { answer, actual, evidence, delivery, learnt, decision, lookAgainOn } = verdict;
  return {
    answer,
    actual: actual === null ? '' : formatNumber(actual, locale),
    evidence,
    delivery: correctedState(delivery),
    learnt,
    decision: decision ?? '',
    lookAgainOn: lookAgainOn ?? '',
  };
}

/** What follows from the to-dos goes on following them. */
function correctedState(delivery: Delivery | null): Delivery['state'] | '' {
  if (delivery === null || delivery.state === countedDelivery(delivery.toDos)) return '';
  return delivery.state;
}

export function sameTyped(a: TypedVerdict, b: TypedVerdict): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
