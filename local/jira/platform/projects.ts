import { type Call, ok, type Reply } from '../call';
import { forbidden } from '../errors';
import { page } from '../page';
import { getProject, may, visibleProjects } from '../permissions';
import { presentIssueType, presentProject, presentStatus } from '../present/metadata';
import { listed } from '../present/issue-view';
import { presentUserById } from '../present/user';
import type { Project } from '../records';

/** What lists say of a project. */
const summary = (call: Call, project: Project) => {
  const wanted = listed(call.query.getAll('properties'));
  const properties = call.site.state.properties.where('owner', `project/${project.id}`).filter(({ key }) => wanted.includes(key));
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...presentProject(call.site, project),
    style: 'classic',
    isPrivate: false,
    properties: Object.fromEntries(properties.map(({ key, value }): [string, unknown] => [key, value])),
  };
};

const whole = (call: Call, project: Project) => ({
  ...summary(call, project),
  description: '',
  lead: presentUserById(call.site, project.leadId) ?? undefined,
  components: [],
  issueTypes: project.issueTypeIds.map((id) => presentIssueType(call.site, call.site.state.issueTypes.get(id))),
  assigneeType: 'UNASSIGNED',
  versions: [],
  roles: {},
});

/** `GET project` */
export const listProjects = (call: Call): Reply =>
  ok(visibleProjects(call.site.state, call.actor).map((project) => summary(call, project)));

/** `GET project/{projectIdOrKey}` */
export const readProject = (call: Call): Reply => ok(whole(call, askedProject(call)));

/** `GET project/search` */
export function searchProjects(call: Call): Reply {
  const { site, actor, query } = call;
  const keys = listed(query.getAll('keys'));
  const ids = listed(query.getAll('id'));
  const text = (query.get('query') ?? '').toLowerCase();
  const permission = query.get('action') === 'edit' ? 'ADMINISTER_PROJECTS' : query.get('action') === 'create' ? 'CREATE_ISSUES' : 'BROWSE_PROJECTS';
  const found = visibleProjects(site.state, actor).filter(
    (project) =>
      (keys.length === 0 || keys.includes(project.key)) &&
      (ids.length === 0 || ids.includes(project.id)) &&
      (project.name.toLowerCase().includes(text) || project.key.toLowerCase().includes(text)) &&
      may(actor, permission, project),
  );
  const self = `${site.baseUrl}/rest/api/3/project/search?${query.toString()}`;
  return ok({ self, ...page(call, found.map((project) => summary(call, project)), { usual: 50, most: 100 }) });
}

/** `GET project/{projectIdOrKey}/statuses` */
export function projectStatuses(call: Call): Reply {
  const { site } = call;
  const project = askedProject(call);
  const statuses = project.statusIds.map((id) => presentStatus(site, site.state.statuses.get(id)));
  return ok(
    project.issueTypeIds.map((id) => {
      const { self, name, subtask } = presentIssueType(site, site.state.issueTypes.get(id));
      return { self, id, name, subtask, statuses };
    }),
  );
}

/** @throws JiraRefusal 404 when the person may not see it */
export const askedProject = ({ site, actor, params }: Call): Project => getProject(site.state, actor, params.projectIdOrKey ?? '');

/** @throws JiraRefusal 404 when the person may not see it, 403 when he does not administer it */
export function administeredProject(call: Call): Project {
  const project = askedProject(call);
  if (may(call.actor, 'ADMINISTER_PROJECTS', project)) return project;
  throw forbidden('The user does not have permission to edit the project.');
}
