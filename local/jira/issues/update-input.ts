import * as v from 'valibot';
import { JiraRefusal } from '../errors';
import type { Issue } from '../records';

// Not v.record: it leaves out fields that are named like parts of JavaScript's objects, which must be refused instead.
const Fields = v.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const Operations = v.array(Fields);

/** The body of a create, an edit and a transition. */
export const IssueUpdateSchema = v.strictObject({
  fields: v.optional(Fields, {}),
  update: v.optional(Fields, {}),
  properties: v.optional(v.array(v.strictObject({ key: v.string(), value: v.unknown() })), []),
  transition: v.optional(v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)) })),
  historyMetadata: v.optional(v.unknown()),
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
    if (!v.is(Operations, operations)) throw refused(field, 'data was not an array');
    for (const [verb, value] of operations.flatMap((operation) => Object.entries(operation))) {
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
