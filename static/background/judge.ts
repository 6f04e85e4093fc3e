import { assessItem } from '../../src/core/backlog/assess-item';
import type { Finding } from '../../src/core/backlog/finding';
import { backlogItem, type BacklogIssue } from '../../src/jira/backlog-issue';
import { offeredRepairs } from '../repairs/offered';
import type { RepairItem, RepairKind } from '../repairs/repair';
import { repairItem } from '../repairs/repair-item';
import type { ProjectKnowledge } from './project-knowledge';

/** What a flag says of one item. */
export interface Judged {
  readonly item: RepairItem;
  /** The first warning: what is certain comes before what is read from the text. */
  readonly finding: Finding;
  readonly todo: boolean;
  /** What this person can do about it. */
  readonly repairs: readonly RepairKind[];
}

/**
 * Holds an item of the product backlog against the rules that warn. Only items of the base level
 * are ranked there: an epic is where hypotheses are at home.
 *
 * @param today `YYYY-MM-DD`
 * @returns null where there is nothing to warn of
 */
export function judge(issue: BacklogIssue, { settings, may }: ProjectKnowledge, today: string): Judged | null {
  if (issue.type.hierarchyLevel !== 0) return null;
  const { findings, todo } = assessItem(backlogItem(issue, { inSprint: false }), settings, today);
  const warnings = findings.filter(({ severity }) => severity === 'warn');
  const [finding] = warnings;
  if (finding === undefined) return null;
  const item = repairItem(issue, warnings);
  const offered = offeredRepairs([item], may).filter(({ obstacle }) => obstacle === null);
  return { item, finding, todo, repairs: offered.map(({ kind }) => kind) };
}
