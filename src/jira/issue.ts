import * as v from '@badrap/valita';
import { orElse } from './or-else';

/** What we ask Jira to tell of an issue. */
export const issueFields = ['summary', 'status', 'issuetype', 'project', 'parent'] as const;

/** Jira's three groups of statuses, by key: names are translated. */
export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly status: { readonly name: string; readonly category: StatusCategory };
  readonly type: { readonly id: string; readonly name: string; readonly hierarchyLevel: number };
  readonly project: { readonly id: string; readonly key: string };
  /** Id of the issue above; null at the top, or where the person may not see it. */
  readonly parentId: string | null;
  /** Values of the properties that were asked for and exist, by key. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const Text = v.string();

const categories: readonly StatusCategory[] = ['new', 'indeterminate', 'done', 'undefined'];

/** One that we don't know is taken for the one that Jira itself calls undefined. */
const CategorySchema = v
  .unknown()
  .optional()
  .map((key): StatusCategory => categories.find((known) => known === key) ?? 'undefined');

/** Jira's answer, as far as it is read; turns it into an `Issue`. */
export const IssueSchema = v
  .object({
    id: Text,
    key: Text,
    fields: v.object({
      summary: orElse(Text, ''),
      status: v.object({ name: Text, statusCategory: v.object({ key: CategorySchema }) }),
      issuetype: v.object({ id: Text, name: Text, hierarchyLevel: v.number() }),
      project: v.object({ id: Text, key: Text }),
      parent: orElse(v.object({ id: Text }), null),
    }),
    properties: orElse(v.record(), {}),
  })
  .map(
    ({ id, key, fields: { summary, status, issuetype, project, parent }, properties }): Issue => ({
      id,
      key,
      summary,
      status: { name: status.name, category: status.statusCategory.key },
      type: issuetype,
      project,
      parentId: parent?.id ?? null,
      properties,
    }),
  );
