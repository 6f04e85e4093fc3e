import { queryOptions, useQuery } from '@tanstack/react-query';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import { jira } from './jira';

/** Whether the person may edit this issue. */
export const mayEdit = (issueId: string) =>
  queryOptions({
    queryKey: ['may-edit', issueId],
    queryFn: async () => (await getMyPermissions(jira)({ issueId }, ['EDIT_ISSUES'])).EDIT_ISSUES,
  });

export const useMayEdit = (issueId: string) => useQuery(mayEdit(issueId));
