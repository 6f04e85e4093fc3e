import { type Call, ok, type Reply } from '../call';
import { badRequest } from '../errors';
import { filterIdOf, filterJqlOf, filterNameOf } from '../filters';
import { visibleProjects } from '../permissions';
import { presentUserById } from '../present/user';

/** `GET filter/{id}`: shared with whoever sees the project. Jira tells "is not there" and "is not for you" in the same words. */
export function readFilter({ site, actor, params }: Call): Reply {
  const { state, baseUrl } = site;
  const boards = visibleProjects(state, actor).flatMap(({ id }) => state.boards.where('project', id));
  const board = boards.find((each) => filterIdOf(each) === params.id);
  if (!board) throw badRequest('The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.');
  const id = filterIdOf(board);
  const jql = filterJqlOf(state, board);
  return ok({
    self: `${baseUrl}/rest/api/3/filter/${id}`,
    id,
    name: filterNameOf(board),
    description: '',
    owner: presentUserById(site, state.projects.get(board.projectId).leadId) ?? undefined,
    jql,
    viewUrl: `${baseUrl}/issues/?filter=${id}`,
    searchUrl: `${baseUrl}/rest/api/3/search?${new URLSearchParams({ jql })}`,
    favourite: false,
    favouritedCount: 0,
    sharePermissions: [],
    editPermissions: [],
    subscriptions: { size: 0, items: [], 'max-results': 0, 'start-index': 0, 'end-index': 0 },
  });
}
