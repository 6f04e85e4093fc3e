import type { Actor } from './actor';
import { noSuchIssue, notFound } from './errors';
import type { PermissionKey } from './permission-keys';
import type { Issue, Project, ProjectRole } from './records';
import { appAccountId } from './site';
import type { JiraState } from './state';

const viewer: readonly PermissionKey[] = ['BROWSE_PROJECTS', 'VIEW_VOTERS_AND_WATCHERS', 'VIEW_DEV_TOOLS'];
const member: readonly PermissionKey[] = [
  ...viewer, 'CREATE_ISSUES', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'SCHEDULE_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER',
  'RESOLVE_ISSUES', 'CLOSE_ISSUES', 'MOVE_ISSUES', 'LINK_ISSUES', 'ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS',
  'MANAGE_SPRINTS_PERMISSION',
];
const scheme: Readonly<Record<ProjectRole, ReadonlySet<PermissionKey>>> = {
  viewers: new Set(viewer),
  members: new Set(member),
  administrators: new Set([...member, 'ADMINISTER_PROJECTS', 'DELETE_ISSUES', 'MODIFY_REPORTER', 'EDIT_ALL_COMMENTS', 'DELETE_ALL_COMMENTS']),
};
const everybody: ReadonlySet<PermissionKey> = new Set(['USER_PICKER', 'CREATE_SHARED_OBJECTS', 'BULK_CHANGE']);

/** The account that changes are recorded under. */
export const accountOf = (actor: Actor): string =>
  actor.kind === 'user' ? actor.accountId : actor.kind === 'app' ? appAccountId : 'anonymous';

/** A permission of a project, granted through its roles. The app has every one. */
export function may(actor: Actor, permission: PermissionKey, project: Project): boolean {
  if (actor.kind === 'app') return true;
  if (actor.kind === 'anonymous') return false;
  return (Object.keys(scheme) as ProjectRole[]).some(
    (role) => scheme[role].has(permission) && project.roles[role].includes(actor.accountId),
  );
}

/** A global permission: nobody administers the site here. */
export const mayGlobally = (actor: Actor, permission: PermissionKey): boolean =>
  actor.kind !== 'anonymous' && everybody.has(permission);

export const visibleProjects = (state: JiraState, actor: Actor): readonly Project[] =>
  state.projects.all().filter((project) => may(actor, 'BROWSE_PROJECTS', project));

export const sees = (state: JiraState, actor: Actor, issue: Issue): boolean =>
  may(actor, 'BROWSE_PROJECTS', state.projects.get(issue.projectId));

/** An issue that one may not see is answered as one that is not there. */
export function findIssue(state: JiraState, actor: Actor, idOrKey: string): Issue | undefined {
  const issue = state.issues.find(idOrKey) ?? state.issues.where('key', idOrKey.toUpperCase())[0];
  return issue && sees(state, actor, issue) ? issue : undefined;
}

/** @throws JiraRefusal 404 */
export function getIssue(state: JiraState, actor: Actor, idOrKey: string): Issue {
  const issue = findIssue(state, actor, idOrKey);
  if (!issue) throw noSuchIssue();
  return issue;
}

/** @throws JiraRefusal 404 */
export function getProject(state: JiraState, actor: Actor, idOrKey: string): Project {
  const project = state.projects.find(idOrKey) ?? state.projects.where('key', idOrKey.toUpperCase())[0];
  if (project && may(actor, 'BROWSE_PROJECTS', project)) return project;
  const by = /^\d+$/.test(idOrKey) ? 'id' : 'key';
  throw notFound(`No project could be found with ${by} '${idOrKey}'.`);
}
