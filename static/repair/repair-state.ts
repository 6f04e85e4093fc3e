import { queryOptions, useQueries, useQuery, type QueryClient } from '@tanstack/react-query';
import { guardSettings } from '../../src/core/backlog/guard-settings';
import { defaultProjectSettings } from '../../src/core/settings/project-settings';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import { findPlacedIssues } from '../../src/jira/find-placed-issues';
import { jira } from '../api/jira';
import { projectSettings } from '../api/project-settings';
import { dayAt } from '../format/days';
import { mayRepair } from '../repairs/may-repair';
import type { MayRepair } from '../repairs/offered';
import { useGuardWords } from '../repairs/use-guard-words';
import { useSession, type Session } from '../session/session';
import { repairSubject, type RepairSubject } from './subject';
import { toMend, type ToMend } from './to-mend';

/** What the dialog shows. */
export type RepairState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** It left the backlog meanwhile, was changed, or is fine. */
  | { readonly type: 'nothing-left' }
  | { readonly type: 'ready'; readonly subject: RepairSubject; readonly items: readonly ToMend[]; readonly may: MayRepair; readonly guard: GuardWords };

const placedIssues = (issueIds: readonly string[]) =>
  queryOptions({ queryKey: ['placed-issues', issueIds], queryFn: () => (issueIds.length === 0 ? [] : findPlacedIssues(jira)(issueIds)), staleTime: 0 });

/** Of one issue, what the person may do to it; of several, in the project. */
const permissions = ({ issueIds }: RepairSubject, { projectId }: Session) => {
  const [issueId, ...others] = issueIds;
  return mayRepair(issueId !== undefined && others.length === 0 ? { issueId } : { projectId });
};

/** The items, the settings and the permissions: three REST calls side by side, before React has rendered anything. */
export function prefetchRepairState(client: QueryClient, session: Session): void {
  const subject = repairSubject(session.modal);
  // What fails here is told by the component that waits for it.
  const ignore = () => undefined;
  client.query(placedIssues(subject.issueIds)).catch(ignore);
  client.query(projectSettings(session.projectId)).catch(ignore);
  client.query(permissions(subject, session)).catch(ignore);
}

/** What is left to mend of what the dialog was opened for. */
export function useRepairState(): RepairState {
  const session = useSession();
  const subject = repairSubject(session.modal);
  const issues = useQuery({ ...placedIssues(subject.issueIds), staleTime: Infinity });
  const may = useQuery(permissions(subject, session));
  const guard = useGuardWords();
  const projectIds = [...new Set([session.projectId, ...(issues.data ?? []).map(({ project }) => project.id)])];
  const settings = useQueries({ queries: projectIds.map((projectId) => projectSettings(projectId)) });

  const all = [issues, may, guard, ...settings];
  const failed = all.filter(({ isError, data }) => isError && data === undefined);
  if (failed[0] !== undefined) {
    return { type: 'failed', error: failed[0].error, retry: () => failed.forEach(({ refetch }) => void refetch()) };
  }
  if (issues.data === undefined || may.data === undefined || guard.data === undefined || settings.some(({ data }) => data === undefined)) {
    return { type: 'loading' };
  }
  const settingsOf = (projectId: string) => guardSettings(settings[projectIds.indexOf(projectId)]?.data?.settings ?? defaultProjectSettings);
  const items = toMend(issues.data, settingsOf, dayAt(new Date(), session.timeZone));
  return items.length === 0 ? { type: 'nothing-left' } : { type: 'ready', subject, items, may: may.data, guard: guard.data };
}
