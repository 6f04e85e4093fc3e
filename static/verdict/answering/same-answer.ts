import { canonicalJson } from '../../../src/core/hypothesis/canonical-json';
import { givenOf } from '../../../src/core/hypothesis/next-verdict';
import type { GivenVerdict } from '../../../src/core/hypothesis/verdict';

/** Whether two answers say the same; how many to-dos there were is no part of what a person says. */
export function saysTheSame(a: GivenVerdict, b: GivenVerdict): boolean {
  return canonicalJson(said(a)) === canonicalJson(said(b));
}

function said(verdict: GivenVerdict) {
  return { ...givenOf(verdict), delivery: verdict.delivery?.state ?? null };
}
