import { assessItem } from '../../src/core/backlog/assess-item';
import type { Finding } from '../../src/core/backlog/finding';
import type { GuardSettings } from '../../src/core/backlog/guard-settings';
import type { RuleName } from '../../src/core/backlog/rule-name';
import { backlogItem } from '../../src/jira/backlog-issue';
import type { PlacedIssue } from '../../src/jira/get-backlog-issue';

/** What the hypothesis on the same screen says already, in its own place. */
const saidElsewhere: ReadonlySet<RuleName> = new Set(['no-hypothesis', 'enabler-enables-nothing', 'value-overdue', 'agreement-reopened']);

/**
 * What the guard has to say about the issue that somebody is looking at. A sub-task is never ranked:
 * it is where its parent is.
 *
 * @param today `YYYY-MM-DD`
 */
export function findingsInIssue(issue: PlacedIssue, settings: GuardSettings, today: string): readonly Finding[] {
  if (issue.type.hierarchyLevel < 0) return [];
  const { findings } = assessItem(backlogItem(issue, issue), settings, today);
  return findings.filter(({ rule }) => !saidElsewhere.has(rule));
}
