import { addIssue, type Adf, type Issue, issueTypeIds, type JiraState, statusIds } from '../jira';
import type { Calendar } from './calendar';
import { people } from './people';
import type { BakerySprints } from './sprints';
import type { Item } from './story-line';

const documentOf = (paragraphs: readonly string[]): Adf => ({
  type: 'doc',
  version: 1,
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const sprintOf = ({ sprint }: Item, sprints: BakerySprints) => {
  if (sprint === undefined) return null;
  return sprint === 'active' ? sprints.active.id : sprints.next.id;
};

/** When a done item was done: at the end of the last sprint that it was in, or yesterday. */
const finishedOn = ({ was = [], sprint }: Item) => (sprint === 'active' ? -1 : [-22, -34, -20, -6][was.at(-1) ?? 0] ?? -22);

function addComments(state: JiraState, issue: Issue, item: Item, { at }: Calendar): void {
  for (const { by, day, text } of item.comments ?? []) {
    state.comments.put({ id: String(state.next('comment', 10000)), issueId: issue.id, authorId: people[by].id, body: documentOf([text]), created: at(day, 13) });
  }
}

/**
 * Writes items in their order, which is their rank.
 *
 * @returns issue ids by the names that the items go by
 */
export function writeItems(
  state: JiraState,
  projectId: string,
  items: readonly Item[],
  { sprints, calendar }: { readonly sprints: BakerySprints; readonly calendar: Calendar },
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const item of items) {
    const created = calendar.at(item.createdOn ?? -14, 10);
    const issue = addIssue(state, {
      projectId,
      summary: item.summary,
      typeId: issueTypeIds[item.type ?? 'story'],
      statusId: statusIds[item.status ?? 'toDo'],
      description: item.text ? documentOf(item.text) : null,
      parentId: item.under === undefined ? null : (named.get(item.under) ?? null),
      assigneeId: item.who ? people[item.who].id : null,
      reporterId: people[item.from ?? 'paula'].id,
      labels: item.labels ?? [],
      created,
      updated: item.status === 'done' ? calendar.at(finishedOn(item), 15) : created,
      dueDate: item.due === undefined ? null : calendar.on(item.due),
      sprintId: item.type === 'subtask' ? null : sprintOf(item, sprints),
      closedSprintIds: (item.was ?? []).flatMap((number) => sprints.closed[number - 1]?.id ?? []),
      storyPoints: item.points ?? null,
    });
    if (item.as !== undefined) named.set(item.as, issue.id);
    addComments(state, issue, item, calendar);
  }
  return named;
}
