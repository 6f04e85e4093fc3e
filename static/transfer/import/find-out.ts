import { sameHypothesis } from '../../../src/core/hypothesis/compare';
import type { CallApp } from '../app-functions';
import type { Job, JobState } from './run';

/**
 * What became of jobs whose answer was lost. Of a restored revision nobody knows here what it says,
 * so it counts as in if a revision of this person follows.
 *
 * @returns `unknown` for all of them where the app does not answer this either
 */
export async function findOut(jobs: readonly Job[], callApp: CallApp, accountId: string): Promise<ReadonlyMap<Job, JobState>> {
  try {
    const { histories } = await callApp('listHistories', { issues: jobs.map(({ change }) => ({ issueId: change.issueId, cursor: null })) });
    const newest = new Map(histories.map(({ issueId, revisions }) => [issueId, revisions[0]]));
    return new Map(
      jobs.map((job): readonly [Job, JobState] => {
        const { issueId, base, change } = job.change;
        const revision = newest.get(issueId);
        if (!newest.has(issueId)) return [job, { type: 'unknown' }];
        if (revision === undefined || revision.number <= base) return [job, { type: 'waiting' }];
        const isOurs = revision.by === accountId && (change.type === 'restore' || sameHypothesis(revision.hypothesis, change.hypothesis));
        return [job, isOurs ? { type: 'written', revision: revision.number } : { type: 'unknown' }];
      }),
    );
  } catch {
    return new Map(jobs.map((job) => [job, { type: 'unknown' }]));
  }
}
