import type { GuardSettings } from '../../../src/core/backlog/guard-settings';
import { readBacklogIssue } from '../../../src/jira/search-backlog';
import { checkIssue, type CheckedItem } from './checked-item';
import { inSlices, type Pace } from './slices';

interface JudgeParts {
  readonly settingsOf: (projectId: string) => Promise<GuardSettings>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly pace: Pace;
}

/** Holds a page of Jira's answer against the rules, bit by bit; what is left of it is small. */
export async function judge(told: readonly unknown[], { settingsOf, today, pace }: JudgeParts): Promise<readonly CheckedItem[]> {
  const issues = await inSlices(told, readBacklogIssue, pace);
  const projects = [...new Set(issues.map(({ project }) => project.id))];
  const settings = new Map(await Promise.all(projects.map(async (id): Promise<[string, GuardSettings]> => [id, await settingsOf(id)])));
  await pace.giveWay();
  const judged = await inSlices(issues, (issue) => checked(issue, settings.get(issue.project.id), today), pace);
  await pace.giveWay();
  return judged.flat();
}

const checked = (issue: Parameters<typeof checkIssue>[0], settings: GuardSettings | undefined, today: string): readonly CheckedItem[] =>
  settings === undefined ? [] : [checkIssue(issue, settings, today)];
