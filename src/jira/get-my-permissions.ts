import * as v from '@badrap/valita';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

export type Permission = 'BROWSE_PROJECTS' | 'EDIT_ISSUES' | 'SCHEDULE_ISSUES' | 'ADMINISTER_PROJECTS' | 'MANAGE_SPRINTS_PERMISSION';

/** What the permissions are asked about; nothing: whether there is any place where they hold. */
export type PermissionSubject = { readonly issueId: string } | { readonly projectId: string } | Readonly<Record<string, never>>;

/**
 * Which of these permissions the person has who asks; as the app, which the app has.
 *
 * @throws JiraError `not-found` for an issue or project that they may not see
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get
 */
export const getMyPermissions =
  (request: JiraRequest) =>
  async <const Asked extends Permission>(
    subject: PermissionSubject,
    asked: readonly Asked[],
  ): Promise<Readonly<Record<Asked, boolean>>> => {
    const query = new URLSearchParams({ ...subject, permissions: asked.join(',') });
    const { permissions } = await readJson(request(`/rest/api/3/mypermissions?${query.toString()}`), PermissionsSchema);
    const told = asked.map((permission) => [permission, permissions[permission]?.havePermission === true]);
    return Object.fromEntries(told) as Record<Asked, boolean>;
  };

const PermissionsSchema = v.object({
  permissions: v.record(v.object({ havePermission: v.boolean() })),
});
