import { namesOf } from './names';
import type { Field, FieldSchema, Locale } from './records';

/** Ids as a site has them after Jira's set-up. */
export const customFields = { storyPoints: 'customfield_10016', rank: 'customfield_10019', sprint: 'customfield_10020' } as const;

const greenhopper = 'com.pyxis.greenhopper.jira';

const system: readonly (readonly [id: string, type: string, clauseNames: readonly string[], items?: string])[] = [
  ['summary', 'string', ['summary']],
  ['issuetype', 'issuetype', ['issuetype', 'type']],
  ['project', 'project', ['project']],
  ['parent', 'issuelink', ['parent']],
  ['status', 'status', ['status']],
  ['statusCategory', 'statusCategory', ['statusCategory']],
  ['statuscategorychangedate', 'datetime', ['statusCategoryChangedDate']],
  ['priority', 'priority', ['priority']],
  ['resolution', 'resolution', ['resolution']],
  ['resolutiondate', 'datetime', ['resolutiondate', 'resolved']],
  ['assignee', 'user', ['assignee']],
  ['reporter', 'user', ['reporter']],
  ['creator', 'user', ['creator']],
  ['labels', 'array', ['labels'], 'string'],
  ['created', 'datetime', ['created', 'createdDate']],
  ['updated', 'datetime', ['updated', 'updatedDate']],
  ['duedate', 'date', ['due', 'duedate']],
  ['description', 'string', ['description']],
  ['subtasks', 'array', ['subtasks'], 'issuelinks'],
  ['comment', 'comments-page', ['comment']],
];

/** The fields of a site, named in its language. */
export function siteFields(locale: Locale): readonly Field[] {
  const { fields: names } = namesOf(locale);
  const name = (id: string): string => names[id] ?? id;
  const custom = (id: string, key: string, schema: FieldSchema): Field => ({
    id,
    name: name(key),
    clauseNames: [`cf[${id.replace('customfield_', '')}]`, name(key)],
    schema: { ...schema, customId: Number(id.replace('customfield_', '')) },
    custom: true,
    navigable: true,
    orderable: true,
  });
  return [
    { id: 'issuekey', name: name('issuekey'), clauseNames: ['id', 'issue', 'issuekey', 'key'], schema: null, custom: false, navigable: true, orderable: false },
    ...system.map(([id, type, clauseNames, items]): Field => ({
      id,
      name: name(id),
      clauseNames,
      schema: { type, ...(items && { items }), system: id },
      custom: false,
      navigable: id !== 'comment',
      orderable: !['status', 'statusCategory', 'statuscategorychangedate', 'created', 'updated', 'creator', 'resolutiondate', 'subtasks'].includes(id),
    })),
    custom(customFields.storyPoints, 'storyPoints', { type: 'number', custom: `${greenhopper}:jsw-story-points` }),
    custom(customFields.rank, 'rank', { type: 'any', custom: `${greenhopper}:gh-lexo-rank` }),
    custom(customFields.sprint, 'sprint', { type: 'array', items: 'json', custom: `${greenhopper}:gh-sprint` }),
  ];
}
