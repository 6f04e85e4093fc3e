import { contentOf, type CurrencyVersion } from '../../src/core/currency/currency-version';
import { rateBook } from '../../src/core/currency/worth/rate-book';
import { worthOf } from '../../src/core/currency/worth/worth-of';
import type { Worth } from '../../src/core/currency/worth/worth';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { goalPart, type GoalPart } from '../../src/core/sprint/goal/goal-part';
import type { Served } from '../../src/core/sprint/sprint-work';
import type { SprintOnScreen } from '../sprint/read-sprint';
import { revisionOf, type SprintIssue } from '../sprint/sprint-issue';

/** A hypothesis that work of the sprint serves. */
export interface ServedHypothesis extends Pick<Served, 'toDos' | 'isInSprint'> {
  readonly issue: SprintIssue;
  readonly hypothesis: Hypothesis;
  readonly currency: CurrencyVersion | null;
  /** Null for an enabler, whose worth takes other issues. */
  readonly worth: Worth | null;
  readonly part: GoalPart;
}

/**
 * What is worth most comes first, within the project that the sprint is of: amounts of other
 * currencies do not compare, and follow in the order of the sprint.
 */
export function servedHypotheses({ work, issues, currencies }: SprintOnScreen, projectId: string): readonly ServedHypothesis[] {
  const served = work.hypotheses.flatMap(({ issueId, toDos, isInSprint }): readonly ServedHypothesis[] => {
    const issue = issues.get(issueId);
    const hypothesis = issue && revisionOf(issue)?.hypothesis;
    if (issue === undefined || hypothesis === undefined) return [];
    const currency = currencies.get(issue.project.id) ?? null;
    const content = contentOf(currency);
    return [{ issue, toDos, isInSprint, hypothesis, currency, worth: worthOf(hypothesis, content), part: goalPart(hypothesis, rateBook(content)) }];
  });
  const amountOf = ({ issue, worth }: ServedHypothesis) => (issue.project.id === projectId && worth?.state === 'worth' ? worth.range.likely : null);
  const valued = served.filter((one) => amountOf(one) !== null).sort((a, b) => compare(amountOf(b) ?? 0n, amountOf(a) ?? 0n));
  return [...valued, ...served.filter((one) => amountOf(one) === null)];
}

const compare = (a: bigint, b: bigint) => (a === b ? 0 : a > b ? 1 : -1);
