import { agreementState } from './agreement';
import type { HypothesisKind } from './hypothesis';
import type { Revision } from './revision';
import type { Decision, Verdict, VerdictAnswer } from './verdict';

/**
 * What JQL can search, under the aliases that manifest.yml gives each path. What is not known is
 * left out, so that `… is EMPTY` finds it.
 */
export interface SearchIndex {
  readonly kind: HypothesisKind;
  readonly agreed: 'yes' | 'no';
  readonly thing?: string;
  readonly value?: string;
  readonly beneficiary?: string;
  /** What the measure is called: as it was typed, or as the project calls it. */
  readonly measure?: string;
  /** Of a measure that was picked from the project's. */
  readonly measureId?: string;
  /** Percent. */
  readonly confidence?: number;
  /** `YYYY-MM-DD`. */
  readonly dueDate?: string;
  /** Issue ids of what an enabler makes possible. */
  readonly enables?: readonly string[];
  readonly verdict?: VerdictAnswer;
  /** `YYYY-MM-DD`, in UTC: when the verdict was given. */
  readonly verdictOn?: string;
  readonly decision?: Decision;
  /** In the unit of the measure. */
  readonly actual?: number;
  /** `YYYY-MM-DD`: when to look again, after a verdict that was too early. */
  readonly lookAgainOn?: string;
  /** The sprint in whose review the verdict was given. */
  readonly verdictSprint?: string;
}

/** @param measureName what the project calls the measure that was picked; null where nobody knows, or it was typed */
export function searchIndex({ hypothesis, agreement, verdict }: Revision, measureName: string | null): SearchIndex {
  const { kind, thing, value, beneficiary, measure, confidence, dueDate, enables } = hypothesis;
  const name = measure?.source === 'typed' ? measure.name : measureName;
  return {
    kind,
    agreed: agreementState(agreement) === 'agreed' ? 'yes' : 'no',
    ...(thing !== '' && { thing }),
    ...(value !== '' && { value }),
    ...(beneficiary !== '' && { beneficiary }),
    ...(measure !== null && name !== null && { measure: name }),
    ...(measure?.source === 'project' && { measureId: measure.id }),
    ...(confidence !== null && { confidence }),
    ...(dueDate !== null && { dueDate }),
    ...(kind === 'enabler' && enables.length > 0 && { enables }),
    ...(verdict !== undefined && verdictIndex(verdict)),
  };
}

function verdictIndex({ answer, at, decision, actual, lookAgainOn, askedIn }: Verdict) {
  return {
    verdict: answer,
    verdictOn: new Date(at).toISOString().slice(0, 10),
    ...(decision !== null && { decision }),
    ...(actual !== null && { actual }),
    ...(lookAgainOn !== null && { lookAgainOn }),
    ...(askedIn !== null && { verdictSprint: askedIn.sprintId }),
  };
}
