import * as v from '@badrap/valita';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';

/**
 * A job of the queue: bring the property up to date with what is stored then. It carries ids only,
 * so a job that comes late, twice or out of order does no harm.
 */
export const ProjectionJobSchema = v.union(
  v.object({ type: v.literal('hypothesis'), issueId: IssueIdSchema }),
  v.object({ type: v.literal('settings'), projectId: IssueIdSchema }),
);

export type ProjectionJob = v.Infer<typeof ProjectionJobSchema>;

/** Puts a job in the queue. */
export type PushJob = (job: ProjectionJob) => Promise<void>;
