import type { Revision } from '../core/hypothesis/revision';
import type { NowOrQueued } from './now-or-queued';
import type { ProjectHypothesis } from './project-hypothesis';

interface ProjectSoonDeps {
  readonly projectHypothesis: ProjectHypothesis;
  readonly nowOrQueued: NowOrQueued;
}

/**
 * Projects a hypothesis now or, where Jira does not play along, from the queue; the next save or
 * opening of the history projects again as well.
 *
 * @returns whether the property says the truth already
 */
export function createProjectSoon({ projectHypothesis, nowOrQueued }: ProjectSoonDeps) {
  return (issueId: string, newest: Revision | null, projectId?: string): Promise<boolean> =>
    nowOrQueued('projecting a hypothesis', { type: 'hypothesis', issueId }, () => projectHypothesis(issueId, newest, projectId));
}

export type ProjectSoon = ReturnType<typeof createProjectSoon>;
