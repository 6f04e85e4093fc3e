import type { Actor } from '../actor';
import { textOf } from '../adf';
import { filterIdOf, filterNameOf } from '../filters';
import { effectiveSprintId } from '../issues/sprint-of';
import { statusCategoryChanged } from '../issues/status-category-changed';
import { accountOf, findIssue, sees, visibleProjects } from '../permissions';
import type { Issue, Named, Sprint, StatusCategory } from '../records';
import type { JiraState } from '../state';
import type { ClauseField, Scope } from './clause';
import { dateField, numberField } from './range-field';
import { setField } from './set-field';
import { textField } from './text-field';

const optional = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** By id or name, in any case. */
const named = (rows: (state: JiraState, actor: Actor) => readonly Named[]) =>
  (text: string, { site, actor }: Scope): readonly string[] | undefined => {
    const found = rows(site.state, actor).filter(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
    return found.length > 0 ? found.map(({ id }) => id) : undefined;
  };

const typesAtLevel = (fits: (level: number) => boolean) => ({ site }: Scope): readonly string[] =>
  site.state.issueTypes.all().filter(({ hierarchyLevel }) => fits(hierarchyLevel)).map(({ id }) => id);

const seenIssue = (text: string, { site, actor }: Scope): readonly string[] | undefined => {
  const issue = findIssue(site.state, actor, text);
  return issue && [issue.id];
};

const person = (of: (issue: Issue) => string | null): ClauseField =>
  setField({
    values: (issue) => optional(of(issue)),
    resolve: (text, { site }) => {
      const user = site.state.users.find(text) ?? site.state.users.where('email', text.toLowerCase())[0];
      return user && [user.id];
    },
    functions: { currentUser: ({ actor }) => [accountOf(actor)] },
    sortBy: (issue, { site }) => site.state.users.find(of(issue) ?? '')?.displayName.toLowerCase(),
  });

const sprints = (wanted: Sprint['state']) => ({ site }: Scope): readonly string[] =>
  site.state.sprints.all().filter(({ state }) => state === wanted).map(({ id }) => id);

const instant = (of: (issue: Issue) => string | null): ClauseField => dateField((issue) => optional(of(issue)).map((text) => Date.parse(text)));

const categoryNames: ReadonlyMap<string, StatusCategory> = new Map(Object.entries({
  'to do': 'new', new: 'new', '2': 'new', 'in progress': 'indeterminate', indeterminate: 'indeterminate', '4': 'indeterminate',
  done: 'done', '3': 'done',
} as const));

const key: ClauseField = setField({
  values: (issue) => [issue.id],
  resolve: seenIssue,
  having: (id, { site }) => [site.state.issues.get(id)],
  sortBy: ({ key: text }) => text.replace(/\d+$/, (digits) => digits.padStart(12, '0')),
});
const project: ClauseField = setField({
  values: (issue) => [issue.projectId],
  resolve: (text, { site, actor }) => {
    const found = visibleProjects(site.state, actor).find((each) => [each.id, each.key.toLowerCase(), each.name.toLowerCase()].includes(text.toLowerCase()));
    return found && [found.id];
  },
  having: (id, { site }) => site.state.issues.where('project', id),
  sortBy: (issue, { site }) => site.state.projects.get(issue.projectId).name.toLowerCase(),
});
const boardsOf = (projectId: string, { site }: Scope) => site.state.boards.where('project', projectId);

/** A board's saved filter, by id or name. */
const filter: ClauseField = setField({
  values: (issue, scope) => boardsOf(issue.projectId, scope).map(filterIdOf),
  resolve: (text, scope) => {
    const boards = visibleProjects(scope.site.state, scope.actor).flatMap(({ id }) => boardsOf(id, scope));
    const found = boards.filter((board) => filterIdOf(board) === text || filterNameOf(board).toLowerCase() === text.toLowerCase());
    return found.length > 0 ? found.map(filterIdOf) : undefined;
  },
  having: (id, { site }) =>
    site.state.boards.all().filter((board) => filterIdOf(board) === id).flatMap(({ projectId }) => site.state.issues.where('project', projectId)),
});
const issueType: ClauseField = setField({
  values: (issue) => [issue.typeId],
  resolve: named((state) => state.issueTypes.all()),
  functions: { standardIssueTypes: typesAtLevel((level) => level >= 0), subTaskIssueTypes: typesAtLevel((level) => level < 0) },
  sortBy: (issue, { site }) => site.state.issueTypes.get(issue.typeId).name,
});
export const sprintField: ClauseField = setField({
  values: (issue, { site }) => [...issue.closedSprintIds, ...optional(effectiveSprintId(site.state, issue))],
  resolve: named((state, actor) =>
    visibleProjects(state, actor).flatMap(({ id }) => state.boards.where('project', id)).flatMap(({ id }) => state.sprints.where('board', id)),
  ),
  functions: { openSprints: sprints('active'), futureSprints: sprints('future'), closedSprints: sprints('closed') },
});

const fields: Readonly<Record<string, ClauseField>> = {
  key, issue: key, issuekey: key, id: key,
  project,
  filter, request: filter, savedfilter: filter, searchrequest: filter,
  issuetype: issueType, type: issueType,
  sprint: sprintField,
  parent: setField({
    values: (issue, { site, actor }) => {
      const above = issue.parentId === null ? undefined : site.state.issues.find(issue.parentId);
      return above && sees(site.state, actor, above) ? [above.id] : [];
    },
    resolve: seenIssue,
    having: (id, { site }) => site.state.issues.where('parent', id),
  }),
  status: setField({
    values: (issue) => [issue.statusId],
    resolve: named((state) => state.statuses.all()),
    sortBy: (issue, { site }) => site.state.statuses.get(issue.statusId).id,
  }),
  statuscategory: setField({
    values: (issue, { site }) => [site.state.statuses.get(issue.statusId).category],
    resolve: (text) => {
      const category = categoryNames.get(text.toLowerCase());
      return category && [category];
    },
  }),
  priority: setField({
    values: (issue) => [issue.priorityId],
    resolve: named((state) => state.priorities.all()),
    // The first priority is the highest, and "ascending" goes from the lowest.
    sortBy: (issue) => -Number(issue.priorityId),
  }),
  resolution: setField({
    values: (issue) => optional(issue.resolutionId),
    resolve: (text, scope) => (text.toLowerCase() === 'unresolved' ? [] : named((state) => state.resolutions.all())(text, scope)),
  }),
  labels: setField({ values: (issue) => issue.labels, resolve: (text) => [text], sortBy: (issue) => issue.labels[0] }),
  assignee: person((issue) => issue.assigneeId),
  reporter: person((issue) => issue.reporterId),
  creator: person((issue) => issue.creatorId),
  summary: textField((issue) => [issue.summary]),
  description: textField((issue) => [textOf(issue.description)]),
  text: textField((issue, { site }) => [
    [issue.summary, textOf(issue.description), ...site.state.comments.where('issue', issue.id).map(({ body }) => textOf(body))].join(' '),
  ]),
  created: instant((issue) => issue.created), createddate: instant((issue) => issue.created),
  updated: instant((issue) => issue.updated), updateddate: instant((issue) => issue.updated),
  resolved: instant((issue) => issue.resolved), resolutiondate: instant((issue) => issue.resolved),
  statuscategorychangeddate: dateField((issue, { site }) => [Date.parse(statusCategoryChanged(site.state, issue))]),
  due: instant((issue) => issue.dueDate), duedate: instant((issue) => issue.dueDate),
};

/** JQL's own names, in lower case. They are the same in every language. */
export const systemFields: ReadonlyMap<string, ClauseField> = new Map(Object.entries(fields));

export const storyPoints: ClauseField = numberField((issue) => (issue.storyPoints === null ? [] : [issue.storyPoints]));
