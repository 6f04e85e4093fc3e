import { queryOptions, useQuery } from '@tanstack/react-query';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import { getSprint } from '../../src/jira/get-sprint';
import { jira } from '../api/jira';

export const sprintDetails = (sprintId: string) =>
  queryOptions({
    queryKey: ['sprint-details', sprintId],
    queryFn: () => getSprint(jira)(sprintId),
  });

/** Whether the person may change sprints of this project; Jira decides again when they save. */
export const useMayManageSprints = (projectId: string) =>
  useQuery({
    queryKey: ['may-manage-sprints', projectId],
    queryFn: async () => (await getMyPermissions(jira)({ projectId }, ['MANAGE_SPRINTS_PERMISSION'])).MANAGE_SPRINTS_PERMISSION,
    enabled: projectId !== '',
  });
