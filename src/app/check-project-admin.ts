import { getMyPermissions } from '../jira/get-my-permissions';
import type { JiraRequest } from '../jira/request';
import { AppFailure } from './app-failure';

/**
 * Checks that the person administers the project.
 *
 * @throws AppFailure `not-allowed`, or `not-found` for a project that they may not see
 */
export async function checkProjectAdmin(asUser: JiraRequest, projectId: string): Promise<void> {
  const asked = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] as const;
  const may = await getMyPermissions(asUser)({ projectId }, asked);
  if (!may.ADMINISTER_PROJECTS) throw new AppFailure({ code: may.BROWSE_PROJECTS ? 'not-allowed' : 'not-found' });
}
