import { hypothesisProperty, project } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import { deleteIssueProperty } from '../jira/delete-issue-property';
import type { JiraRequest } from '../jira/request';
import { setIssueProperty } from '../jira/set-issue-property';
import type { RevisionLog } from '../store/revisions';
import type { NameMeasure } from './name-measure';
import { writeNewest } from './write-newest';

export interface ProjectionDeps {
  readonly asApp: JiraRequest;
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly nameMeasure: NameMeasure;
}

/** Makes an issue's property say what its newest revision says. */
export type ProjectHypothesis = (issueId: string, newest: Revision | null, projectId?: string) => Promise<void>;

/**
 * @returns a function that takes the newest revision as far as known, null where there is none:
 *   a property that nobody wrote a revision for goes away. The project's id where it is known: only
 *   a measure that was picked from the project's makes it necessary
 * @throws JiraError, StorageError: the property is as it was, or older than the log
 */
export function createProjectHypothesis({ asApp, revisions, nameMeasure }: ProjectionDeps): ProjectHypothesis {
  return (issueId, newest, projectId) =>
    writeNewest(
      newest,
      async (revision) => {
        if (revision === null) return deleteIssueProperty(asApp)(issueId, hypothesisProperty);
        const measureName = await nameMeasure(revision.hypothesis, { issueId, projectId });
        return setIssueProperty(asApp)(issueId, hypothesisProperty, project(revision, issueId, measureName));
      },
      (atLeast) => revisions.latest(issueId, atLeast),
    );
}
