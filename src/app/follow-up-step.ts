import { carriesHypothesis, type ProjectSettings } from '../core/settings/project-settings';
import { dayToAsk, isDue } from '../core/hypothesis/is-due';
import { readProjection } from '../core/hypothesis/projection';
import { isJiraError } from '../jira/jira-error';
import type { JiraRequest } from '../jira/request';
import { searchDueIssues, type DueIssue } from '../jira/search-due-issues';
import type { RevisionLog } from '../store/revisions';
import type { SettingsLog } from '../store/settings';
import type { AskOwner } from './ask-owner';
import { eachOfMany } from './each-of-many';
import type { Log } from './log';
import type { PushJob } from './projection-job';
import { claimedNumber } from './shown-truth';

interface StepDeps {
  readonly asApp: JiraRequest;
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly settings: Pick<SettingsLog, 'latest'>;
  readonly askOwner: AskOwner;
  readonly pushJob: PushJob;
  readonly log: Log;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: () => string;
}

/** How many issues a step looks at: as many comments in a burst, at most. */
const perStep = 20;

/** Between two steps: four issues a second, far from what Jira lets an app write. */
const pauseSeconds = 5;

/**
 * Takes one step through the values that are due on the whole site, and queues the next one. What
 * JQL finds is as good as its properties: the log says whether the day has come. One that
 * cannot be asked keeps nobody else from it, and is found again the next day; where Jira has had
 * enough, the step is taken again, and nobody is asked twice.
 *
 * @param from the page to go on with, as Jira names it; null for the first one
 */
export function createFollowUpStep({ asApp, revisions, settings, askOwner, pushJob, log, today }: StepDeps) {
  const ask = async (issue: DueIssue, { followUp, ...ofProject }: ProjectSettings): Promise<void> => {
    if (followUp !== 'comment' || !carriesHypothesis(ofProject, issue.type)) return;
    const revision = await revisions.latest(issue.id, claimedNumber(readProjection(issue.shown, issue.id)));
    if (revision === null || !isDue(revision, today())) return;
    const day = dayToAsk(revision);
    if (day === null) return;
    try {
      await askOwner(issue, revision, day);
    } catch (error) {
      if (isJiraError(error, 'rate-limited')) throw error;
      log('asking for a value', error);
    }
  };

  return async (from: string | null): Promise<void> => {
    const { issues, nextPageToken } = await searchDueIssues(asApp)(from, perStep);
    const projectIds = [...new Set(issues.map(({ projectId }) => projectId))];
    const ofProjects = new Map(await eachOfMany(projectIds, async (id) => [id, (await settings.latest(id)).settings] as const));
    for (const issue of issues) {
      const ofProject = ofProjects.get(issue.projectId);
      if (ofProject !== undefined) await ask(issue, ofProject);
    }
    if (nextPageToken !== null) await pushJob({ type: 'follow-up', from: nextPageToken }, pauseSeconds);
  };
}

export type FollowUpStep = ReturnType<typeof createFollowUpStep>;
