import { useQuery } from '@tanstack/react-query';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import { jira } from './jira';

/** Whether the person may edit issues of this project; of a single one Jira may still say otherwise. */
export const useMayEditProject = (projectId: string) =>
  useQuery({
    queryKey: ['may-edit-project', projectId],
    queryFn: async () => (await getMyPermissions(jira)({ projectId }, ['EDIT_ISSUES'])).EDIT_ISSUES,
  });
