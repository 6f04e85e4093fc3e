import { assessItem } from '../core/backlog/assess-item';
import { exemptedRules } from '../core/backlog/exemption';
import { findingProperty, findingToShow, type FindingProperty } from '../core/backlog/finding-property';
import { guardSettings } from '../core/backlog/guard-settings';
import type { Item, KnownHypothesis } from '../core/backlog/item';
import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import { carriesHypothesis, type ProjectSettings } from '../core/settings/project-settings';
import { backlogItem } from '../jira/backlog-issue';
import { getBacklogIssue, type PlacedIssue } from '../jira/get-backlog-issue';
import type { JiraRequest } from '../jira/request';
import type { ExemptionLog } from '../store/exemptions';
import type { RevisionLog } from '../store/revisions';
import type { SettingsLog } from '../store/settings';
import { claimedNumber } from './shown-truth';

interface AssessDeps {
  readonly asApp: JiraRequest;
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly settings: Pick<SettingsLog, 'latest'>;
  readonly exemptions: Pick<ExemptionLog, 'latest'>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
}

/** An issue as it is now, what the guard finds, and what JQL finds of it so far. */
export interface AssessedIssue {
  readonly issue: PlacedIssue;
  readonly finding: FindingProperty | null;
  /** The finding property's value; undefined where there is none. */
  readonly shown: unknown;
}

/** @throws JiraError `not-found` for an issue that is gone, and others; StorageError */
export type AssessIssue = (issueId: string) => Promise<AssessedIssue>;

/**
 * Assesses one issue with one REST call. What must be believed comes from app storage: settings,
 * exemptions (only where there is something to exempt), and the hypothesis (only where there may be one).
 */
export function createAssessIssue({ asApp, revisions, settings, exemptions, today }: AssessDeps): AssessIssue {
  const hypothesisOf = async (issue: PlacedIssue, ofProject: ProjectSettings): Promise<KnownHypothesis> => {
    const shown = readProjection(issue.properties[hypothesisProperty], issue.id);
    if (shown.state === 'none' && !carriesHypothesis(ofProject, issue.type)) return { state: 'none' };
    const revision = await revisions.latest(issue.id, claimedNumber(shown));
    return revision === null ? { state: 'none' } : { state: 'written', revision };
  };

  const findingOf = async (issue: PlacedIssue): Promise<FindingProperty | null> => {
    // A sub-task is no item of the backlog: it goes where its parent goes.
    if (issue.type.hierarchyLevel < 0) return null;
    const { settings: ofProject } = await settings.latest(issue.project.id);
    const assess = (looked: Item) => findingToShow(assessItem(looked, guardSettings(ofProject), today()));
    const item = { ...backlogItem(issue, issue), hypothesis: await hypothesisOf(issue, ofProject), exemptions: [] };
    if (assess(item) === null) return null;
    const exempted = await exemptions.latest(issue.id);
    return assess({ ...item, exemptions: exemptedRules(exempted?.exemptions ?? []) });
  };

  return async (issueId) => {
    const issue = await getBacklogIssue(asApp)(issueId);
    return { issue, finding: await findingOf(issue), shown: issue.properties[findingProperty] };
  };
}
