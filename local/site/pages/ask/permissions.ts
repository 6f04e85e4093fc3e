import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';

const asked = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'SCHEDULE_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'ADMINISTER_PROJECTS',
  'ADD_COMMENTS',
] as const;

type Permission = (typeof asked)[number];
export type May = (permission: Permission) => boolean;

const nothing: May = () => false;

/** What the signed-in person may do in a project; nothing while that is not known yet. */
export function useMay(project: string | undefined): May {
  const { data } = useQuery({
    queryKey: ['may', project],
    enabled: project !== undefined,
    queryFn: () =>
      ask<{ permissions: Partial<Record<Permission, { havePermission: boolean }>> }>(
        'GET',
        `/rest/api/3/mypermissions?projectKey=${encodeURIComponent(project ?? '')}&permissions=${asked.join(',')}`,
      ),
  });
  return data ? (permission) => data.permissions[permission]?.havePermission ?? false : nothing;
}
