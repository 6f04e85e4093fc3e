import { hypothesisStatus, type HypothesisStatus } from '../core/hypothesis/hypothesis-status';
import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import { carriesHypothesis } from '../core/settings/project-settings';
import { getIssue } from '../jira/get-issue';
import type { JiraRequest } from '../jira/request';
import type { RevisionLog } from '../store/revisions';
import type { SettingsLog } from '../store/settings';
import type { PushJob } from './projection-job';
import { claimedNumber, showsTruth } from './shown-truth';

/** A `to-do` is an issue whose type carries no hypothesis in its project. */
export type ContextStatus = HypothesisStatus | 'to-do';

interface ContextStatusDeps {
  readonly asUser: JiraRequest;
  readonly revisions: RevisionLog;
  readonly settings: SettingsLog;
  readonly pushJob: PushJob;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/**
 * One word about an issue, from the log and not from the property, which may say anything. A
 * property that says something else is mended from the queue: Jira is waiting for the word.
 *
 * @throws JiraError `not-found` for an issue that the person may not see
 */
export function createContextStatus({ asUser, revisions, settings, pushJob, today }: ContextStatusDeps) {
  return async (issueId: string): Promise<ContextStatus> => {
    const { properties, project, type } = await getIssue(asUser)(issueId, [hypothesisProperty]);
    const shown = readProjection(properties[hypothesisProperty], issueId);
    const newest = await revisions.latest(issueId, claimedNumber(shown));
    if (!showsTruth(shown, newest)) await pushJob({ type: 'hypothesis', issueId });
    const status = hypothesisStatus(newest, today());
    if (status !== 'none') return status;
    const { settings: ofProject } = await settings.latest(project.id);
    return carriesHypothesis(ofProject, type) ? 'none' : 'to-do';
  };
}
