import { useQuery } from '@tanstack/react-query';
import { getMyPermissions } from '../../src/jira/get-my-permissions';
import { jira } from './jira';

/** Whether the person administers this project. */
export const useMayAdminister = (projectId: string) =>
  useQuery({
    queryKey: ['may-administer', projectId],
    queryFn: async () => (await getMyPermissions(jira)({ projectId }, ['ADMINISTER_PROJECTS'])).ADMINISTER_PROJECTS,
  });
