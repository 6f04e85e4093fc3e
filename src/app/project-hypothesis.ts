import { hypothesisProperty, project } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import { deleteIssueProperty } from '../jira/delete-issue-property';
import type { JiraRequest } from '../jira/request';
import { setIssueProperty } from '../jira/set-issue-property';
import type { RevisionLog } from '../store/revisions';

export interface ProjectionDeps {
  readonly asApp: JiraRequest;
  readonly revisions: RevisionLog;
}

/** Makes an issue's property say what its newest revision says. */
export type ProjectHypothesis = (issueId: string, newest: Revision | null) => Promise<void>;

/**
 * Two projections at once may write in the wrong order. So each looks, after it wrote, whether
 * there is something newer by now: whoever writes last leaves the newest behind.
 *
 * @returns a function that takes the newest revision as far as known, null where there is none:
 *   a property that nobody wrote a revision for goes away
 * @throws JiraError, StorageError: the property is as it was, or older than the log
 */
export function createProjectHypothesis({ asApp, revisions }: ProjectionDeps): ProjectHypothesis {
  return async (issueId, newest) => {
    let written = newest;
    let newer: Revision | null = newest;
    do {
      written = newer;
      if (written === null) await deleteIssueProperty(asApp)(issueId, hypothesisProperty);
      else await setIssueProperty(asApp)(issueId, hypothesisProperty, project(written, issueId));
      newer = await revisions.latest(issueId, written?.number ?? 0);
    } while ((newer?.number ?? 0) > (written?.number ?? 0));
  };
}
