/** Jira's built-in permissions, by key, with the ids that `mypermissions` answers. */
export const globalPermissions = {
  ADMINISTER: '0', SYSTEM_ADMIN: '44', USER_PICKER: '27', CREATE_SHARED_OBJECTS: '22', MANAGE_GROUP_FILTER_SUBSCRIPTIONS: '24',
  BULK_CHANGE: '33',
} as const;

export const projectPermissions = {
  ADMINISTER_PROJECTS: '23', BROWSE_PROJECTS: '10', CREATE_ISSUES: '11', EDIT_ISSUES: '12', ASSIGN_ISSUES: '13', RESOLVE_ISSUES: '14',
  ADD_COMMENTS: '15', DELETE_ISSUES: '16', ASSIGNABLE_USER: '17', CLOSE_ISSUES: '18', CREATE_ATTACHMENTS: '19', WORK_ON_ISSUES: '20',
  LINK_ISSUES: '21', MOVE_ISSUES: '25', SET_ISSUE_SECURITY: '26', SCHEDULE_ISSUES: '28', VIEW_DEV_TOOLS: '29', MODIFY_REPORTER: '30',
  VIEW_VOTERS_AND_WATCHERS: '31', MANAGE_WATCHERS: '32', EDIT_ALL_COMMENTS: '34', EDIT_OWN_COMMENTS: '35', DELETE_ALL_COMMENTS: '36',
  DELETE_OWN_COMMENTS: '37', DELETE_ALL_ATTACHMENTS: '38', DELETE_OWN_ATTACHMENTS: '39', EDIT_OWN_WORKLOGS: '40', EDIT_ALL_WORKLOGS: '41',
  DELETE_OWN_WORKLOGS: '42', DELETE_ALL_WORKLOGS: '43', TRANSITION_ISSUES: '46', MANAGE_SPRINTS_PERMISSION: '-1',
} as const;

export type PermissionKey = keyof typeof globalPermissions | keyof typeof projectPermissions;

export const isGlobal = (key: string): key is keyof typeof globalPermissions => Object.hasOwn(globalPermissions, key);
export const isProjectPermission = (key: string): key is keyof typeof projectPermissions => Object.hasOwn(projectPermissions, key);
