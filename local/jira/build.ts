import type { Board, Dashboard, Gadget, Issue, Project, Property, PropertyOwner, Sprint, User } from './records';
import { rankBetween } from './rank';
import { propertyId } from './property-id';
import { doneResolutionId, issueTypeIds, mediumPriorityId, statusIds } from './site';
import type { JiraState } from './state';

/** The day on which a site is seeded, unless told otherwise. */
const seeded = '2026-11-02T09:00:00.000Z';

export function addUser(state: JiraState, user: Pick<User, 'id' | 'emailAddress' | 'displayName'> & Partial<User>): User {
  return state.users.put({ locale: state.locale, timeZone: 'Europe/Berlin', accountType: 'atlassian', active: true, ...user });
}

export function addProject(
  state: JiraState,
  project: Pick<Project, 'key' | 'name' | 'leadId'> & Partial<Omit<Project, 'roles'>> & { readonly roles?: Partial<Project['roles']> },
): Project {
  const { roles, ...rest } = project;
  return state.projects.put({
    id: project.id ?? String(state.next('project', 9999)),
    issueTypeIds: Object.values(issueTypeIds),
    statusIds: Object.values(statusIds),
    ...rest,
    roles: { administrators: roles?.administrators ?? [project.leadId], members: roles?.members ?? [], viewers: roles?.viewers ?? [] },
  });
}

/** Adds an issue at the end of the rank order, with the project's next key. */
export function addIssue(state: JiraState, issue: Pick<Issue, 'projectId' | 'summary'> & Partial<Issue>): Issue {
  const project = state.projects.get(issue.projectId);
  const created = issue.created ?? seeded;
  const done = issue.statusId !== undefined && state.statuses.get(issue.statusId).category === 'done';
  return state.issues.put({
    id: issue.id ?? String(state.next('issue', 10000)),
    key: issue.key ?? `${project.key}-${state.next(`issue in ${project.id}`)}`,
    typeId: issueTypeIds.story,
    statusId: statusIds.toDo,
    description: null,
    parentId: null,
    assigneeId: null,
    reporterId: project.leadId,
    creatorId: issue.reporterId ?? project.leadId,
    priorityId: mediumPriorityId,
    resolutionId: done ? doneResolutionId : null,
    resolved: done ? (issue.updated ?? created) : null,
    labels: [],
    updated: created,
    dueDate: null,
    sprintId: null,
    closedSprintIds: [],
    rank: rankBetween(state.rankOrder.last(), undefined),
    storyPoints: null,
    ...issue,
    created,
  });
}

export function addBoard(state: JiraState, board: Pick<Board, 'name' | 'projectId'> & Partial<Board>): Board {
  return state.boards.put({ id: board.id ?? String(state.next('board')), type: 'scrum', epicPanel: true, ...board });
}

export function addSprint(state: JiraState, sprint: Pick<Sprint, 'name' | 'boardId'> & Partial<Sprint>): Sprint {
  return state.sprints.put({
    id: sprint.id ?? String(state.next('sprint')),
    goal: null,
    state: 'future',
    createdDate: seeded,
    startDate: null,
    endDate: null,
    completeDate: null,
    ...sprint,
  });
}

export function addDashboard(state: JiraState, dashboard: Pick<Dashboard, 'name' | 'ownerId'> & Partial<Dashboard>): Dashboard {
  return state.dashboards.put({ id: dashboard.id ?? String(state.next('dashboard', 9999)), columns: 2, ...dashboard });
}

export function addGadget(state: JiraState, gadget: Pick<Gadget, 'dashboardId' | 'moduleKey'> & Partial<Gadget>): Gadget {
  return state.gadgets.put({ id: gadget.id ?? String(state.next('gadget', 9999)), configuration: null, ...gadget });
}

export function setProperty(state: JiraState, owner: PropertyOwner, ownerId: string, key: string, value: unknown): Property {
  return state.properties.put({ id: propertyId(owner, ownerId, key), owner, ownerId, key, value });
}
