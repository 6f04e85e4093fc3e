import { assessItem } from '../../../src/core/backlog/assess-item';
import type { Finding } from '../../../src/core/backlog/finding';
import { findingProperty, findingToShow, mustShowFinding } from '../../../src/core/backlog/finding-property';
import type { GuardSettings } from '../../../src/core/backlog/guard-settings';
import { isInProductBacklog, type KnownHypothesis } from '../../../src/core/backlog/item';
import { backlogItem, type BacklogIssue } from '../../../src/jira/backlog-issue';

/** What stays of an issue when it has been assessed. There may be ten thousand: no description, no answer of Jira's. */
export interface CheckedItem extends Pick<BacklogIssue, 'id' | 'key' | 'summary' | 'parentId'> {
  readonly projectId: string;
  readonly type: Pick<BacklogIssue['type'], 'id' | 'name' | 'iconUrl' | 'hierarchyLevel'>;
  /** Otherwise it is done, and only its value is still open. */
  readonly isInBacklog: boolean;
  readonly hypothesis: KnownHypothesis['state'];
  readonly findings: readonly Finding[];
  /** What must be said if no hypothesis turns out to be above it. */
  readonly ifNoneAbove: Finding | null;
  readonly mark: Mark;
}

/** What JQL shall find, and whether the property that it looks at says something else. */
interface Mark {
  readonly wanted: ReturnType<typeof findingToShow>;
  readonly isStale: boolean;
}

/** @param today `YYYY-MM-DD` */
export function checkIssue(issue: BacklogIssue, settings: GuardSettings, today: string): CheckedItem {
  const { id, key, summary, parentId, project, properties } = issue;
  const { name, iconUrl, hierarchyLevel } = issue.type;
  const item = backlogItem(issue, { inSprint: false, hypothesisAbove: { state: 'none' } });
  const assessment = assessItem(item, settings, today);
  const isSettled = ({ rule }: Finding) => parentId === null || rule !== 'serves-nothing';
  const wanted = findingToShow(assessment);
  return {
    id,
    key,
    summary,
    parentId,
    projectId: project.id,
    type: { id: issue.type.id, name, iconUrl, hierarchyLevel },
    isInBacklog: isInProductBacklog(item),
    hypothesis: item.hypothesis.state,
    findings: assessment.findings.filter(isSettled).map(withOwnWords),
    ifNoneAbove: assessment.findings.find((finding) => !isSettled(finding)) ?? null,
    mark: { wanted, isStale: mustShowFinding(properties[findingProperty], wanted) },
  };
}

/** A part that was cut out of a text keeps the whole text in memory, as browsers do it; a copy does not. */
function withOwnWords(finding: Finding): Finding {
  return finding.words.length === 0 ? finding : { ...finding, words: JSON.parse(JSON.stringify(finding.words)) as readonly string[] };
}
