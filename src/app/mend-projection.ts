import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Input, Result } from '../contract/contract';
import { getIssue } from '../jira/get-issue';
import type { JiraRequest } from '../jira/request';
import type { RevisionLog } from '../store/revisions';
import type { Actor } from './actor';
import type { ProjectSoon } from './project-soon';
import type { PushSafely } from './push-safely';
import { claimedNumber, showsTruth } from './shown-truth';

interface MendDeps {
  readonly asUser: JiraRequest;
  readonly revisions: RevisionLog;
  readonly projectSoon: ProjectSoon;
  readonly pushSafely: PushSafely;
}

/**
 * Tells the truth about an issue to a person who may see it, and mends a property that says
 * something else; its worth follows. Nothing is written where it says the truth already.
 *
 * @throws JiraError `not-found` for an issue that the person may not see
 */
export function createMendProjection({ asUser, revisions, projectSoon, pushSafely }: MendDeps) {
  return async (_actor: Actor, { issueId }: Input<'mendProjection'>): Promise<Result<'mendProjection'>> => {
    const { properties, project } = await getIssue(asUser)(issueId, [hypothesisProperty]);
    const shown = readProjection(properties[hypothesisProperty], issueId);
    const revision = await revisions.latest(issueId, claimedNumber(shown));
    if (!showsTruth(shown, revision)) {
      await projectSoon(issueId, revision, project.id);
      await pushSafely({ type: 'worth', issueIds: [issueId], before: [] });
    }
    return { revision };
  };
}

export type MendProjection = ReturnType<typeof createMendProjection>;
