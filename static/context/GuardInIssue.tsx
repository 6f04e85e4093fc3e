import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { exemptionsProperty, readExemptions } from '../../src/core/backlog/exemption';
import type { Finding } from '../../src/core/backlog/finding';
import { guardSettings } from '../../src/core/backlog/guard-settings';
import type { PlacedIssue } from '../../src/jira/get-backlog-issue';
import { useProjectSettings } from '../api/project-settings';
import { dayAt } from '../format/days';
import { RepairResult } from '../repairs/RepairResult';
import type { RepairReport } from '../repairs/repair';
import { useGuardWords } from '../repairs/use-guard-words';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { useWords } from '../words/words';
import { ExemptionsInIssue } from './ExemptionsInIssue';
import { findingsInIssue } from './findings-in-issue';
import { FindingsInIssue } from './FindingsInIssue';
import { usePlacedIssue } from './placed-issue';
import { useRevoking } from './use-revoking';

interface Found {
  readonly issue: PlacedIssue;
  readonly findings: readonly Finding[];
}

/** What the guard says about this issue, what can be done about it, and what somebody said is fine. Nothing where there is nothing. */
export function GuardInIssue() {
  const { repairs: words } = useWords();
  const { issueId, projectId, timeZone } = useSession();
  const client = useQueryClient();
  const [issue, settings, guard] = [usePlacedIssue(issueId), useProjectSettings(projectId), useGuardWords()];
  const [report, setReport] = useState<RepairReport | null>(null);
  // A repair changes what is found while it is still at work: what it began with stays until it ends.
  const [inRepair, setInRepair] = useState<Found | null>(null);
  const readAgain = () => void client.invalidateQueries({ queryKey: ['issue', issueId] });
  const revoking = useRevoking(issueId, () => {
    setReport(null);
    readAgain();
  });
  const failed = [issue, guard].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) {
    return <LoadFailed what={words.findingsFailed} error={failed.error} onRetry={() => void Promise.all([issue.refetch(), guard.refetch()])} />;
  }
  if (issue.data === undefined || settings.data === undefined || guard.data === undefined) return null;
  const found: Found = inRepair ?? {
    issue: issue.data,
    findings: findingsInIssue(issue.data, guardSettings(settings.data.settings), dayAt(new Date(), timeZone)),
  };
  const exemptions = readExemptions(issue.data.properties[exemptionsProperty], issueId);
  return (
    <>
      {report !== null && <RepairResult report={report} onUndone={readAgain} />}
      {found.findings.length > 0 && (
        <FindingsInIssue
          {...found}
          guard={guard.data}
          onBegin={() => {
            setInRepair(found);
            setReport(null);
            revoking.forget();
          }}
          onEnd={(done) => {
            setInRepair(null);
            setReport(done);
            if (done !== null) readAgain();
          }}
        />
      )}
      <ExemptionsInIssue exemptions={exemptions} guard={guard.data} revoking={revoking} />
    </>
  );
}
