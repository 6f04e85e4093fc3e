/** What the import reads. Everything else in an export is left alone. */
const namesOf = {
  key: ['issue key', 'key', 'work item key'],
  id: ['issue id', 'work item id'],
  summary: ['summary'],
  description: ['description'],
  type: ['issue type', 'issuetype', 'work type', 'type'],
  parent: ['parent key', 'parent', 'parent id', 'epic link'],
  sprint: ['sprint'],
  status: ['status'],
  statusCategory: ['status category'],
  storyPoints: ['story points', 'story point estimate'],
  labels: ['labels', 'label'],
  assignee: ['assignee id', 'assignee'],
  reporter: ['reporter id', 'reporter'],
  created: ['created'],
  updated: ['updated'],
  dueDate: ['due date'],
} as const;

export type Column = keyof typeof namesOf;

/** Jira writes the fields that a site added as `Custom field (Story Points)`. */
const plainName = (heading: string): string =>
  heading.trim().toLowerCase().replace(/^custom field \((.*)\)$/, '$1');

/**
 * Where in a row each column is. A heading that comes several times, as Jira writes fields with
 * several values, has several places; of several names for one thing, the first that is known leads.
 */
export function findColumns(headings: readonly string[]): Readonly<Record<Column, readonly number[]>> {
  const plain = headings.map(plainName);
  const places = (names: readonly string[]): readonly number[] =>
    names.flatMap((name) => plain.flatMap((heading, place) => (heading === name ? [place] : [])));
  return Object.fromEntries(Object.entries(namesOf).map(([column, names]) => [column, places(names)])) as Record<Column, readonly number[]>;
}
