import * as v from '@badrap/valita';
import { orElse } from './or-else';

/** What we ask Jira to tell of an issue. */
export const issueFields = ['summary', 'status', 'issuetype', 'project', 'parent'] as const;

/** The same where the project is known already: with every issue Jira tells all of its project again, pictures and all. */
export const issueFieldsWithoutProject = ['summary', 'status', 'issuetype', 'parent'] as const;

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

/** An issue that was asked for with `issueFieldsWithoutProject`. */
export type IssueWithoutProject = Omit<Issue, 'project'>;

const Text = v.string();

const categories: readonly StatusCategory[] = ['new', 'indeterminate', 'done', 'undefined'];

/** One that we don't know is taken for the one that Jira itself calls undefined. */
const CategorySchema = v
  .unknown()
  .optional()
  .map((key): StatusCategory => categories.find((known) => known === key) ?? 'undefined');

const FieldsSchema = v.object({
  summary: orElse(Text, ''),
  status: v.object({ name: Text, statusCategory: v.object({ key: CategorySchema }) }),
  issuetype: v.object({ id: Text, name: Text, hierarchyLevel: v.number() }),
  parent: orElse(v.object({ id: Text }), null),
});

const around = { id: Text, key: Text, properties: orElse(v.record(), {}) };

const ToldSchema = v.object({ ...around, fields: FieldsSchema });

const withoutProject = ({ id, key, fields: { summary, status, issuetype, parent }, properties }: v.Infer<typeof ToldSchema>): IssueWithoutProject => ({
  id,
  key,
  summary,
  status: { name: status.name, category: status.statusCategory.key },
  type: issuetype,
  parentId: parent?.id ?? null,
  properties,
});

/** Jira's answer to `issueFieldsWithoutProject`, as far as it is read. */
export const IssueWithoutProjectSchema = ToldSchema.map(withoutProject);

/** Jira's answer to `issueFields`, as far as it is read; turns it into an `Issue`. */
export const IssueSchema = v
  .object({ ...around, fields: FieldsSchema.extend({ project: v.object({ id: Text, key: Text }) }) })
  .map((told): Issue => ({ ...withoutProject(told), project: told.fields.project }));
