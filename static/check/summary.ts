import type { Severity } from '../../src/core/backlog/finding';
import { backlogHealth, findingsByRule, type Health } from '../../src/core/backlog/health';
import { ruleNames, type RuleName } from '../../src/core/backlog/rule-name';
import { rules } from '../../src/core/backlog/rules/index';
import type { CheckState } from './reading/check-state';
import { isMended } from './reading/entry';

/** A check so far, in numbers. */
export interface Summary {
  readonly health: Health;
  readonly byRule: Readonly<Record<RuleName, number>>;
  readonly warnings: number;
  readonly hints: number;
  /** Items that had a warning when they were read, and have none any more. */
  readonly mended: number;
  /** Items that were read, those outside of the product backlog, too. */
  readonly read: number;
  /** Whether all of it has been read. */
  readonly isWhole: boolean;
  /** Whether items are seen on their way out of the list. */
  readonly isFading: boolean;
}

export function summaryOf({ entries, progress }: CheckState): Summary {
  const here = entries.every(({ isHere }) => isHere) ? entries : entries.filter(({ isHere }) => isHere);
  const byRule = findingsByRule(here);
  const foundBy = (severity: Severity) => ruleNames.reduce((sum, rule) => sum + (rules[rule].severity === severity ? byRule[rule] : 0), 0);
  return {
    health: backlogHealth(here.filter(({ isInBacklog }) => isInBacklog)),
    byRule,
    warnings: foundBy('warn'),
    hints: foundBy('hint'),
    mended: entries.filter(isMended).length,
    read: entries.length,
    isWhole: progress.type === 'done',
    isFading: entries.some(({ mendedFindings }) => mendedFindings !== null),
  };
}

export const hasFindings = ({ warnings, hints, isFading }: Summary): boolean => warnings + hints > 0 || isFading;

/** Whether nothing is known yet, and something is going to be. */
export const isAwaited = ({ progress }: CheckState, { read }: Summary): boolean => progress.type === 'preparing' || (progress.type === 'reading' && read === 0);
