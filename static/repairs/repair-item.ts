import type { Finding } from '../../src/core/backlog/finding';
import type { BacklogIssue } from '../../src/jira/backlog-issue';
import type { RepairItem } from './repair';

/** An issue with what was found about it, ready to be repaired. */
export const repairItem = ({ id, key, summary, project, type, parentId }: BacklogIssue, findings: readonly Finding[]): RepairItem => ({
  id,
  key,
  summary,
  projectId: project.id,
  typeId: type.id,
  parentId,
  level: type.hierarchyLevel,
  rules: findings.map(({ rule }) => rule),
  words: [...new Set(findings.flatMap(({ words }) => words))],
});
