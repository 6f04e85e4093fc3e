import { type Call, ok, type Reply } from '../call';
import { badRequest, notFound } from '../errors';
import { customFields } from '../fields';
import { filterIdOf } from '../filters';
import { page } from '../page';
import { may, visibleProjects } from '../permissions';
import { presentSprint } from '../present/sprint';
import { listed } from '../present/issue-view';
import type { Board, Sprint } from '../records';

const presentBoard = ({ site }: Call, board: Board) => {
  const project = site.state.projects.get(board.projectId);
  return {
    id: Number(board.id),
    self: `${site.baseUrl}/rest/agile/1.0/board/${board.id}`,
    name: board.name,
    type: board.type,
    location: {
      projectId: Number(project.id),
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: 'software',
      avatarURI: `${site.baseUrl}/secure/projectavatar?pid=${project.id}&size=24`,
      name: `${project.name} (${project.key})`,
    },
    isPrivate: false,
  };
};

/** @throws JiraRefusal 404 when there is none, or the person may not see its project */
export function visibleBoard({ site, actor }: Pick<Call, 'site' | 'actor'>, id: string): Board {
  const board = site.state.boards.find(id);
  if (!board || !may(actor, 'BROWSE_PROJECTS', site.state.projects.get(board.projectId))) {
    throw notFound('The requested board cannot be viewed because it either does not exist or you do not have permission to view it.');
  }
  return board;
}

/** `GET board` */
export function listBoards(call: Call): Reply {
  const { site, actor, query } = call;
  const idOrKey = query.get('projectKeyOrId');
  const projects = visibleProjects(site.state, actor).filter(({ id, key }) => idOrKey === null || id === idOrKey || key === idOrKey.toUpperCase());
  if (idOrKey !== null && projects.length === 0) throw badRequest(`No project could be found with key or id '${idOrKey}'.`);
  const types = listed(query.getAll('type'));
  const name = (query.get('name') ?? '').toLowerCase();
  const boards = projects
    .flatMap(({ id }) => site.state.boards.where('project', id))
    .filter((board) => (types.length === 0 || types.includes(board.type)) && board.name.toLowerCase().includes(name));
  return ok(page(call, boards.map((board) => presentBoard(call, board)), { usual: 50, most: 50 }));
}

/** `GET board/{boardId}` */
export const readBoard = (call: Call): Reply => ok(presentBoard(call, visibleBoard(call, call.params.boardId ?? '')));

/** `GET board/{boardId}/configuration`: one column a status. */
export function boardConfiguration(call: Call): Reply {
  const { state, baseUrl } = call.site;
  const board = visibleBoard(call, call.params.boardId ?? '');
  const project = state.projects.get(board.projectId);
  return ok({
    id: Number(board.id),
    name: board.name,
    type: board.type,
    self: `${baseUrl}/rest/agile/1.0/board/${board.id}/configuration`,
    location: { type: 'project', key: project.key, id: project.id, self: `${baseUrl}/rest/api/3/project/${project.id}`, name: project.name },
    filter: { id: filterIdOf(board), self: `${baseUrl}/rest/api/2/filter/${filterIdOf(board)}` },
    columnConfig: {
      columns: project.statusIds.map((id) => ({ name: state.statuses.get(id).name, statuses: [{ id, self: `${baseUrl}/rest/api/2/status/${id}` }] })),
      constraintType: 'none',
    },
    estimation: { type: 'field', field: { fieldId: customFields.storyPoints, displayName: state.fields.get(customFields.storyPoints).name } },
    ranking: { rankCustomFieldId: Number(customFields.rank.replace('customfield_', '')) },
  });
}

const stateOrder: readonly Sprint['state'][] = ['closed', 'active', 'future'];

/** `GET board/{boardId}/sprint`: closed ones first, then the active, then the future ones. */
export function boardSprints(call: Call): Reply {
  const board = visibleBoard(call, call.params.boardId ?? '');
  const wanted = listed(call.query.getAll('state'));
  const unknown = wanted.find((state) => !stateOrder.some((known) => known === state));
  if (unknown !== undefined) throw badRequest(`'${unknown}' is no state of a sprint: future, active, closed.`);
  const sprints = call.site.state.sprints
    .where('board', board.id)
    .filter(({ state }) => wanted.length === 0 || wanted.includes(state))
    .toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || Number(a.id) - Number(b.id));
  return ok(page(call, sprints.map((sprint) => presentSprint(call.site, sprint)), { usual: 50, most: 50 }));
}

/** `GET board/{boardId}/epic` */
export function boardEpics(call: Call): Reply {
  const { state, baseUrl } = call.site;
  const board = visibleBoard(call, call.params.boardId ?? '');
  const done = call.query.get('done');
  const epics = state.issues
    .where('project', board.projectId)
    .filter(({ typeId }) => state.issueTypes.get(typeId).hierarchyLevel === 1)
    .toSorted(state.rankOrder.compare)
    .map((epic) => ({
      id: Number(epic.id),
      key: epic.key,
      self: `${baseUrl}/rest/agile/1.0/epic/${epic.id}`,
      name: epic.summary,
      summary: epic.summary,
      color: { key: 'color_1' },
      done: state.statuses.get(epic.statusId).category === 'done',
    }))
    .filter((epic) => done === null || String(epic.done) === done);
  return ok(page({ query: call.query }, epics, { usual: 50, most: 50 }));
}

