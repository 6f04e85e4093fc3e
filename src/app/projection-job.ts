import * as v from '@badrap/valita';
import { WorthPositionSchema } from '../core/currency/worth-progress';
import { IssueIdSchema, limits } from '../core/hypothesis/hypothesis';
import { distinct } from '../core/values/list';
import { ordinal } from '../core/values/number';
import { atMost } from '../core/values/text';

/** As many issues as are changed in one call at most. */
const savedTogether = 10;

/**
 * A job of the queue: bring the property up to date with what is stored then. It carries ids and
 * places only, so a job that comes late, twice or out of order does no harm.
 */
export const ProjectionJobSchema = v.union(
  v.object({ type: v.literal('hypothesis'), issueId: IssueIdSchema }),
  v.object({ type: v.literal('exemptions'), issueId: IssueIdSchema }),
  v.object({ type: v.literal('finding'), issueId: IssueIdSchema }),
  v.object({ type: v.literal('settings'), projectId: IssueIdSchema }),
  v.object({ type: v.literal('currency'), projectId: IssueIdSchema }),
  /** Of what was saved together; `before`: what it made possible until now, and perhaps no longer does. */
  v.object({
    type: v.literal('worth'),
    issueIds: distinct(IssueIdSchema, savedTogether, (id) => id),
    before: distinct(IssueIdSchema, savedTogether * limits.enables, (id) => id),
  }),
  /** One step of the walk that brings JQL to this version of the project's currency. */
  v.object({ type: v.literal('worths'), projectId: IssueIdSchema, version: ordinal, from: WorthPositionSchema }),
  /** One step through the values that are due; `from` is a page as Jira names it, null for the first one. */
  v.object({ type: v.literal('follow-up'), from: atMost(4000).nullable() }),
);

export type ProjectionJob = v.Infer<typeof ProjectionJobSchema>;

/** Puts a job in the queue. @param delayInSeconds how long it stays there at least */
export type PushJob = (job: ProjectionJob, delayInSeconds?: number) => Promise<void>;

/** Jobs of the same name run one after the other on a site; null where they need not. */
export function laneOf({ type }: ProjectionJob): string | null {
  return type === 'worth' || type === 'worths' ? 'worth' : null;
}
