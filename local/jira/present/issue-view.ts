import { badRequest } from '../errors';
import type { JiraState } from '../state';
import { fieldValues } from './issue-fields';

/** What a caller wants to see of each issue. */
export interface IssueView {
  readonly fieldIds: 'id-only' | readonly string[];
  readonly expand: ReadonlySet<string>;
  readonly propertyKeys: readonly string[];
}

/** Jira takes lists as repeated parameters, as one with commas, or both. */
export const listed = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => value.split(',')).map((value) => value.trim()).filter(Boolean);

/**
 * @param fields as asked: ids, `*all`, `*navigable`, `-id` to leave one out
 * @param fallback stands for `fields` when nothing was asked
 * @throws JiraRefusal 400 when more than five properties are asked for
 */
export function issueView(
  state: JiraState,
  asked: { readonly fields: readonly string[]; readonly expand: readonly string[]; readonly properties: readonly string[] },
  fallback: '*all' | '*navigable' | 'id-only',
): IssueView {
  const propertyKeys = listed(asked.properties);
  if (propertyKeys.length > 5) throw badRequest('You can request a maximum of 5 properties.');
  const fields = listed(asked.fields);
  const expand = new Set(listed(asked.expand));
  if (fields.length === 0 && fallback === 'id-only') return { fieldIds: 'id-only', expand, propertyKeys };
  if (fields.every((field) => field === 'id') && fields.length > 0) return { fieldIds: 'id-only', expand, propertyKeys };
  return { fieldIds: fieldIds(state, fields.length > 0 ? fields : [fallback]), expand, propertyKeys };
}

function fieldIds(state: JiraState, fields: readonly string[]): readonly string[] {
  const presentable = state.fields.all().filter(({ id }) => fieldValues.has(id));
  const wanted = new Set<string>();
  // Only exclusions mean: everything but these.
  const asked = fields.every((field) => field.startsWith('-')) ? ['*all', ...fields] : fields;
  for (const field of asked) {
    if (field === '*all') presentable.forEach(({ id }) => wanted.add(id));
    else if (field === '*navigable') presentable.filter(({ navigable }) => navigable).forEach(({ id }) => wanted.add(id));
    else if (field.startsWith('-')) wanted.delete(field.slice(1));
    else if (fieldValues.has(field)) wanted.add(field);
  }
  return [...wanted];
}
