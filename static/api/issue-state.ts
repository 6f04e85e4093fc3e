import type { QueryClient } from '@tanstack/react-query';
import type { IssueWithoutProject } from '../../src/jira/issue';
import type { ProjectionReading } from '../../src/core/hypothesis/projection';
import { carriesHypothesis } from '../../src/core/settings/project-settings';
import type { ReadOnlyReason } from '../editing/editor';
import type { Session } from '../session/session';
import { issueWithToDos, useIssueWithToDos } from './issue-with-to-dos';
import { mayEdit, useMayEdit } from './may-edit';
import { projectSettings, useProjectSettings } from './project-settings';

export type IssueState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** Its type carries no hypothesis, and none was ever written on it. */
  | { readonly type: 'not-a-carrier'; readonly issue: IssueWithoutProject }
  | { readonly type: 'ready'; readonly hypothesis: ProjectionReading; readonly readOnly: ReadOnlyReason | null };

type Subject = Pick<Session, 'issueId' | 'projectId'>;

/** The three REST calls that open a screen, side by side, before React has rendered anything. */
export function prefetchIssueState(client: QueryClient, { issueId, projectId }: Subject): void {
  // What fails here is told by the component that waits for it.
  const ignore = () => undefined;
  client.query(issueWithToDos(issueId)).catch(ignore);
  client.query(mayEdit(issueId)).catch(ignore);
  client.query(projectSettings(projectId)).catch(ignore);
}

/** What there is to show of an issue, and whether this person may change it. */
export function useIssueState({ issueId, projectId }: Subject): IssueState {
  const issue = useIssueWithToDos(issueId);
  const edit = useMayEdit(issueId);
  const settings = useProjectSettings(projectId);
  const failed = [issue, edit, settings].filter(({ data, isError }) => isError && data === undefined);
  if (failed[0] !== undefined) {
    return { type: 'failed', error: failed[0].error, retry: () => failed.forEach(({ refetch }) => void refetch()) };
  }
  if (issue.data === undefined || edit.data === undefined || settings.data === undefined) return { type: 'loading' };
  const { hypothesis } = issue.data;
  const carries = carriesHypothesis(settings.data.settings, issue.data.issue.type);
  if (!carries && hypothesis.state === 'none') return { type: 'not-a-carrier', issue: issue.data.issue };
  return { type: 'ready', hypothesis, readOnly: carries ? (edit.data ? null : 'not-allowed') : 'not-a-carrier' };
}
