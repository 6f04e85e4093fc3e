import * as v from '@badrap/valita';
import { parseBody } from '../body';
import { type Call, ok, type Reply } from '../call';
import { badRequest, forbidden, JiraRefusal } from '../errors';
import { globalPermissions, isGlobal, isProjectPermission, projectPermissions } from '../permission-keys';
import { accountOf, getIssue, getProject, may, mayGlobally, sees } from '../permissions';
import { listed } from '../present/issue-view';
import type { Project } from '../records';

/** `GET mypermissions`: in an issue, in a project, or (without either) in any project. */
export function myPermissions(call: Call): Reply {
  const { actor, query } = call;
  const keys = listed(query.getAll('permissions'));
  if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const unknown = keys.filter((key) => !isGlobal(key) && !isProjectPermission(key));
  if (unknown.length > 0) throw unrecognised(unknown);
  const projects = contextOf(call);
  const has = (key: string): boolean => {
    if (isGlobal(key)) return mayGlobally(actor, key);
    return isProjectPermission(key) && projects.some((project) => may(actor, key, project));
  };
  return ok({ permissions: Object.fromEntries(keys.map((key) => [key, { ...described(key), havePermission: has(key) }])) });
}

function contextOf({ site, actor, query }: Call): readonly Project[] {
  const issue = query.get('issueId') ?? query.get('issueKey');
  if (issue !== null) return [site.state.projects.get(getIssue(site.state, actor, issue).projectId)];
  const project = query.get('projectId') ?? query.get('projectKey');
  return project === null ? site.state.projects.all() : [getProject(site.state, actor, project)];
}

const described = (key: string) => ({
  id: { ...globalPermissions, ...projectPermissions }[key as keyof typeof globalPermissions | keyof typeof projectPermissions],
  key,
  name: key.replace('_PERMISSION', '').toLowerCase().replace(/(^|_)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase()),
  type: isGlobal(key) ? 'GLOBAL' : 'PROJECT',
  description: '',
});

const unrecognised = (keys: readonly string[]): JiraRefusal =>
  new JiraRefusal(400, [], Object.fromEntries(keys.map((key) => [key, 'Unrecognized permission'])));

const listOrNone = <Item extends v.Type>(item: Item) => v.array(item).nullable(() => []).optional(() => []);

const CheckSchema = v.object({
  accountId: v.string().optional(),
  globalPermissions: listOrNone(v.string()),
  projectPermissions: listOrNone(
    v.object({ permissions: v.array(v.string()), projects: listOrNone(v.number()), issues: listOrNone(v.number()) }),
  ),
});

/** `POST permissions/check`: ids that are not there, or not to be seen, are ignored. An app may ask for anybody. */
export function checkPermissions({ site, actor, body }: Call): Reply {
  const { state } = site;
  const input = parseBody(CheckSchema, body);
  if (input.accountId !== undefined && input.accountId !== accountOf(actor) && actor.kind !== 'app') {
    throw forbidden('Only Jira administrators can perform this operation.');
  }
  const who = input.accountId === undefined ? actor : { kind: 'user' as const, accountId: input.accountId };
  const unknown = [
    ...input.globalPermissions.filter((key) => !isGlobal(key)),
    ...input.projectPermissions.flatMap(({ permissions }) => permissions).filter((key) => key !== '' && !isProjectPermission(key)),
  ];
  if (unknown.length > 0) throw unrecognised(unknown);

  const projectPermissions = input.projectPermissions.flatMap(({ permissions, projects, issues }) =>
    permissions.filter(isProjectPermission).map((permission) => ({
      permission,
      projects: projects.filter((id) => {
        const project = state.projects.find(String(id));
        return project !== undefined && may(who, permission, project);
      }),
      issues: issues.filter((id) => {
        const issue = state.issues.find(String(id));
        return issue !== undefined && sees(state, who, issue) && may(who, permission, state.projects.get(issue.projectId));
      }),
    })),
  );
  return ok({
    globalPermissions: input.globalPermissions.filter((key) => isGlobal(key) && mayGlobally(who, key)),
    projectPermissions,
  });
}
