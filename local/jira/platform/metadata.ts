import { type Call, ok, type Reply } from '../call';
import { badRequest, notFound } from '../errors';
import { page } from '../page';
import { getProject } from '../permissions';
import {
  presentField, presentIssueType, presentPriority, presentResolution, presentStatus, presentStatusCategory,
} from '../present/metadata';

/** `GET field` */
export const fields = ({ site }: Call): Reply => ok(site.state.fields.all().map(presentField));

/** `GET issuetype` */
export const issueTypes = ({ site }: Call): Reply => ok(site.state.issueTypes.all().map((type) => presentIssueType(site, type)));

/** `GET issuetype/{id}` */
export function issueType({ site, params }: Call): Reply {
  const type = site.state.issueTypes.find(params.id ?? '');
  if (!type) throw notFound('The issue type does not exist.');
  return ok(presentIssueType(site, type));
}

/** `GET issuetype/project` */
export function projectIssueTypes({ site, actor, query }: Call): Reply {
  const projectId = query.get('projectId');
  if (projectId === null) throw badRequest('The query parameter projectId is required.');
  const level = query.get('level');
  const types = getProject(site.state, actor, projectId).issueTypeIds.map((id) => site.state.issueTypes.get(id));
  return ok(types.filter(({ hierarchyLevel }) => level === null || String(hierarchyLevel) === level).map((type) => presentIssueType(site, type)));
}

/** `GET status` */
export const statuses = ({ site }: Call): Reply => ok(site.state.statuses.all().map((status) => presentStatus(site, status)));

const categoryNames = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

/** `GET statuses/search` */
export function searchStatuses(call: Call): Reply {
  const { site, query } = call;
  const text = (query.get('searchString') ?? '').toLowerCase();
  const category = query.get('statusCategory');
  const found = site.state.statuses
    .all()
    .map(({ id, name, category: key }) => ({ id, name, description: '', scope: { type: 'GLOBAL' }, statusCategory: categoryNames[key] }))
    .filter((status) => status.name.toLowerCase().includes(text) && (category === null || status.statusCategory === category));
  return ok({ self: `${site.baseUrl}/rest/api/3/statuses/search?${query.toString()}`, ...page(call, found, { usual: 200, most: 200 }) });
}

/** `GET statuscategory` */
export const statusCategories = ({ site }: Call): Reply =>
  ok((['new', 'indeterminate', 'done'] as const).map((key) => presentStatusCategory(site, key)));

/** `GET priority` */
export const priorities = ({ site }: Call): Reply => ok(site.state.priorities.all().map((each) => presentPriority(site, each)));

/** `GET resolution` */
export const resolutions = ({ site }: Call): Reply => ok(site.state.resolutions.all().map((each) => presentResolution(site, each)));
