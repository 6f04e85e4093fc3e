import { assessItem } from '../../src/core/backlog/assess-item';
import type { Finding } from '../../src/core/backlog/finding';
import type { GuardSettings } from '../../src/core/backlog/guard-settings';
import { backlogItem } from '../../src/jira/backlog-issue';
import type { PlacedIssue } from '../../src/jira/get-backlog-issue';
import type { RepairItem } from '../repairs/repair';
import { repairItem } from '../repairs/repair-item';

/** An item that the guard warns about. */
export interface ToMend {
  readonly item: RepairItem;
  /** At least one. */
  readonly findings: readonly Finding[];
}

/**
 * Those of the issues that there is still a warning about.
 *
 * @param settingsOf by project id
 * @param today `YYYY-MM-DD`
 */
export function toMend(issues: readonly PlacedIssue[], settingsOf: (projectId: string) => GuardSettings, today: string): readonly ToMend[] {
  return issues.flatMap((issue) => {
    const { findings } = assessItem(backlogItem(issue, issue), settingsOf(issue.project.id), today);
    const warnings = findings.filter(({ severity }) => severity === 'warn');
    return warnings.length === 0 ? [] : [{ item: repairItem(issue, warnings), findings: warnings }];
  });
}
