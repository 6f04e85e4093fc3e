import { queryOptions } from '@tanstack/react-query';
import { getMyPermissions, type PermissionSubject } from '../../src/jira/get-my-permissions';
import { jira } from '../api/jira';
import type { MayRepair } from './offered';

/** What the person may do to an issue, or to the issues of a project. */
export const mayRepair = (subject: PermissionSubject) =>
  queryOptions({
    queryKey: ['may-repair', subject],
    queryFn: async (): Promise<MayRepair> => {
      const told = await getMyPermissions(jira)(subject, ['EDIT_ISSUES', 'SCHEDULE_ISSUES']);
      return { edit: told.EDIT_ISSUES, schedule: told.SCHEDULE_ISSUES };
    },
  });
