import * as v from '@badrap/valita';
import { idSchema } from '../body';
import { JiraRefusal } from '../errors';
import type { Issue } from '../records';

const Fields = v.record();
const Operations = v.array(Fields);

/** The body of a create, an edit and a transition. */
export const IssueUpdateSchema = v.object({
  fields: Fields.optional(() => ({})),
  update: Fields.optional(() => ({})),
  properties: v.array(v.object({ key: v.string(), value: v.unknown() })).optional(() => []),
  transition: v.object({ id: idSchema }).rest(v.unknown()).optional(),
  historyMetadata: v.unknown().optional(),
});

/**
 * Turns `update` into what `fields` would say: `set` for every field, `add` and `remove` for labels.
 *
 * @throws JiraRefusal 400 for any other operation, and for a field that is in both
 */
export function mergeOperations(
  fields: Readonly<Record<string, unknown>>,
  update: Readonly<Record<string, unknown>>,
  issue: Pick<Issue, 'labels'>,
): Readonly<Record<string, unknown>> {
  const merged = new Map(Object.entries(fields));
  for (const [field, operations] of Object.entries(update)) {
    if (Object.hasOwn(fields, field)) throw refused(field, `Field '${field}' cannot appear in both 'fields' and 'update'`);
    const read = Operations.try(operations);
    if (!read.ok) throw refused(field, 'data was not an array');
    for (const [verb, value] of read.value.flatMap((operation) => Object.entries(operation))) {
      if (verb === 'set') merged.set(field, value);
      else if (field === 'labels' && verb === 'add') merged.set(field, [...labelsIn(merged, issue), value]);
      else if (field === 'labels' && verb === 'remove') merged.set(field, labelsIn(merged, issue).filter((label) => label !== value));
      else throw refused(field, `Field with id '${field}' and name '${field}' does not support operation '${verb}'`);
    }
  }
  return Object.fromEntries(merged);
}

const labelsIn = (merged: ReadonlyMap<string, unknown>, issue: Pick<Issue, 'labels'>): readonly unknown[] => {
  const labels = merged.get('labels');
  return Array.isArray(labels) ? labels : issue.labels;
};

const refused = (field: string, message: string): JiraRefusal => new JiraRefusal(400, [], { [field]: message });
