import { exemptionsProperty, showExemptions, type Exemptions } from '../core/backlog/exemption';
import { deleteIssueProperty } from '../jira/delete-issue-property';
import type { JiraRequest } from '../jira/request';
import { setIssueProperty } from '../jira/set-issue-property';
import type { ExemptionLog } from '../store/exemptions';
import { writeNewest } from './write-newest';

interface ProjectExemptionsDeps {
  readonly asApp: JiraRequest;
  readonly exemptions: Pick<ExemptionLog, 'latest'>;
}

/** Makes an issue's property say what is exempted; without anything exempted there is no property. */
export type ProjectExemptions = (issueId: string, newest: Exemptions | null) => Promise<void>;

/** @throws JiraError, StorageError: the property is as it was, or older than the log */
export function createProjectExemptions({ asApp, exemptions }: ProjectExemptionsDeps): ProjectExemptions {
  return (issueId, newest) =>
    writeNewest(
      newest,
      (entry) =>
        entry === null || entry.exemptions.length === 0
          ? deleteIssueProperty(asApp)(issueId, exemptionsProperty)
          : setIssueProperty(asApp)(issueId, exemptionsProperty, showExemptions(entry, issueId)),
      (atLeast) => exemptions.latest(issueId, atLeast),
    );
}
