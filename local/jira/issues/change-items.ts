import { textOf } from '../adf';
import { customFields } from '../fields';
import type { ChangeItem, Issue } from '../records';
import type { JiraState } from '../state';

type Side = readonly [id: string | null, text: string | null];
type Describe = (state: JiraState, issue: Issue) => Side;

interface Watched {
  readonly field: string;
  readonly fieldId: string;
  readonly custom?: true;
  readonly side: Describe;
}

const joined = (words: readonly string[]): Side => (words.length > 0 ? ['', words.join(' ')] : ['', '']);
const nameOf = (id: string | null, find: (id: string) => { readonly name: string } | undefined): Side => [
  id,
  id === null ? null : (find(id)?.name ?? null),
];
const user = (state: JiraState, id: string | null): Side => [id, id === null ? null : (state.users.find(id)?.displayName ?? null)];
const plain = (text: string | null): Side => [null, text];

/** Everything but rank: a field whose sides differ makes one item. */
const watched: readonly Watched[] = [
  { field: 'summary', fieldId: 'summary', side: (_, issue) => plain(issue.summary) },
  { field: 'description', fieldId: 'description', side: (_, issue) => plain(issue.description && textOf(issue.description)) },
  { field: 'issuetype', fieldId: 'issuetype', side: (state, issue) => nameOf(issue.typeId, state.issueTypes.find) },
  { field: 'status', fieldId: 'status', side: (state, issue) => nameOf(issue.statusId, state.statuses.find) },
  { field: 'resolution', fieldId: 'resolution', side: (state, issue) => nameOf(issue.resolutionId, state.resolutions.find) },
  { field: 'priority', fieldId: 'priority', side: (state, issue) => nameOf(issue.priorityId, state.priorities.find) },
  { field: 'assignee', fieldId: 'assignee', side: (state, issue) => user(state, issue.assigneeId) },
  { field: 'reporter', fieldId: 'reporter', side: (state, issue) => user(state, issue.reporterId) },
  { field: 'labels', fieldId: 'labels', side: (_, issue) => joined(issue.labels) },
  { field: 'duedate', fieldId: 'duedate', side: (_, issue) => [issue.dueDate, issue.dueDate && `${issue.dueDate} 00:00:00.0`] },
  {
    field: 'IssueParentAssociation',
    fieldId: 'parent',
    side: (state, issue) => [issue.parentId, issue.parentId && (state.issues.find(issue.parentId)?.key ?? null)],
  },
  { field: 'storyPoints', fieldId: customFields.storyPoints, custom: true, side: (_, issue) => plain(issue.storyPoints?.toString() ?? null) },
  {
    field: 'sprint',
    fieldId: customFields.sprint,
    custom: true,
    side: (state, issue) => {
      const ids = issue.sprintId ? [...issue.closedSprintIds, issue.sprintId] : issue.closedSprintIds;
      return [ids.join(', '), ids.map((id) => state.sprints.find(id)?.name ?? id).join(', ')];
    },
  },
];

/** The items of a changelog entry: system fields by Jira's untranslated names, custom fields by the site's. */
export function changeItems(state: JiraState, before: Issue, after: Issue): readonly ChangeItem[] {
  const items = watched.flatMap(({ field, fieldId, custom, side }): ChangeItem[] => {
    const [from, fromString] = side(state, before);
    const [to, toString] = side(state, after);
    if (from === to && fromString === toString) return [];
    const name = custom ? state.fields.get(fieldId).name : field;
    return [{ field: name, fieldtype: custom ? 'custom' : 'jira', fieldId, from, fromString, to, toString }];
  });
  return before.rank === after.rank ? items : [...items, rankItem(state, before, after)];
}

/** Jira says in which direction an issue moved, and nothing of where from or to. */
const rankItem = (state: JiraState, before: Issue, after: Issue): ChangeItem => ({
  field: state.fields.get(customFields.rank).name,
  fieldtype: 'custom',
  fieldId: customFields.rank,
  from: '',
  fromString: '',
  to: '',
  toString: after.rank < before.rank ? 'Ranked higher' : 'Ranked lower',
});
