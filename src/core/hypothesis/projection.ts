import * as v from '@badrap/valita';
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
  /** The issue that it was written for: a clone of an issue brings a copy of the property with it. */
  readonly issueId?: string | undefined;
  readonly revision: Revision;
  readonly index: SearchIndex;
  /** Of all the rest: tells a reader whether somebody wrote to the property past us. */
  readonly digest: string;
}

export type ProjectionReading =
  | { readonly state: 'none' }
  | { readonly state: 'sound'; readonly revision: Revision }
  /** It is not what we wrote: don't believe it, have it mended. */
  | { readonly state: 'altered' };

/** @param measureName what the project calls the measure that was picked; null where nobody knows, or it was typed */
export function project(revision: Revision, issueId?: string, measureName: string | null = null): Projection {
  const index = searchIndex(revision, measureName);
  const digest = digestOf(revision, index, issueId);
  return { schema: 1, ...(issueId !== undefined && { issueId }), revision, index, digest };
}

/** How many characters the projection takes in a property, whatever the project calls its measure from now on. */
export function projectedLength(revision: Revision, issueId?: string): number {
  return JSON.stringify(project(revision, issueId, longestMeasureName)).length;
}

/** A name of a project's measure has 100 characters at most, and JSON writes some of them with two. */
const longestMeasureName = '"'.repeat(100);

/**
 * @param value the property's value as Jira gave it; `undefined` where the issue has no such property
 * @param issueId the issue that it was read from; one that was written for another issue counts as altered
 */
export function readProjection(value: unknown, issueId?: string): ProjectionReading {
  if (value === undefined || value === null) return { state: 'none' };
  const parsed = ProjectionSchema.try(value);
  if (!parsed.ok) return { state: 'altered' };
  const { revision, index, digest, issueId: writtenFor } = parsed.value;
  const ours = digest === digestOf(revision, index, writtenFor) && (issueId ?? writtenFor) === writtenFor;
  return ours ? { state: 'sound', revision } : { state: 'altered' };
}

/** Whether two revisions say exactly the same. */
export function sameRevision(a: Revision, b: Revision): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

const ProjectionSchema = v.object({
  schema: v.literal(1),
  issueId: v.string().optional(),
  revision: RevisionSchema,
  index: v.record(),
  digest: v.string(),
});

function digestOf(revision: Revision, index: object, issueId: string | undefined): string {
  return checksum(canonicalJson([issueId, revision, index]));
}
