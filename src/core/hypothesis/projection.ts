import * as v from 'valibot';
import { canonicalJson } from './canonical-json';
import { checksum } from './checksum';
import { RevisionSchema, type Revision } from './revision';
import { searchIndex, type SearchIndex } from './search-index';

/** The issue property that JQL, lists and the panel read. */
export const hypothesisProperty = 'value-backlog-hypothesis';

/**
 * The most characters that Jira keeps in one property.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/
 */
export const propertyLimit = 32_768;

/** The newest revision of the log, as an issue property shows it. The log is the truth, this is a copy. */
export interface Projection {
  readonly schema: 1;
  readonly revision: Revision;
  readonly index: SearchIndex;
  /** Of `revision` and `index`: tells a reader whether somebody wrote to the property past us. */
  readonly digest: string;
}

export type ProjectionReading =
  | { readonly state: 'none' }
  | { readonly state: 'sound'; readonly revision: Revision }
  /** It is not what we wrote: don't believe it, have it mended. */
  | { readonly state: 'altered' };

export function project(revision: Revision): Projection {
  const index = searchIndex(revision);
  return { schema: 1, revision, index, digest: digestOf(revision, index) };
}

/** How many characters the projection takes in a property. */
export function projectedLength(revision: Revision): number {
  return JSON.stringify(project(revision)).length;
}

/** @param value the property's value as Jira gave it; `undefined` where the issue has no such property */
export function readProjection(value: unknown): ProjectionReading {
  if (value === undefined || value === null) return { state: 'none' };
  const parsed = v.safeParse(ProjectionSchema, value);
  if (!parsed.success) return { state: 'altered' };
  const { revision, index, digest } = parsed.output;
  return digest === digestOf(revision, index) ? { state: 'sound', revision } : { state: 'altered' };
}

/** Whether two revisions say exactly the same. */
export function sameRevision(a: Revision, b: Revision): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

const ProjectionSchema = v.strictObject({
  schema: v.literal(1),
  revision: RevisionSchema,
  index: v.record(v.string(), v.unknown()),
  digest: v.string(),
});

function digestOf(revision: Revision, index: object): string {
  return checksum(canonicalJson([revision, index]));
}
