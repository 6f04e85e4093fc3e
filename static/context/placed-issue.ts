import { useQuery } from '@tanstack/react-query';
import { getBacklogIssue } from '../../src/jira/get-backlog-issue';
import { jira } from '../api/jira';

/** The issue as the guard looks at it, in one REST call; read again whenever the issue is. */
export const usePlacedIssue = (issueId: string) =>
  useQuery({ queryKey: ['issue', issueId, 'placed'], queryFn: () => getBacklogIssue(jira)(issueId) });
