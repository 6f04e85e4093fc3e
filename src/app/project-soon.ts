import type { Revision } from '../core/hypothesis/revision';
import type { Log } from './log';
import { createProjectHypothesis, type ProjectionDeps } from './project-hypothesis';
import type { PushJob } from './projection-job';

export interface ProjectSoonDeps extends ProjectionDeps {
  readonly pushJob: PushJob;
  /** Rejects when the work takes longer. */
  readonly within: <T>(milliseconds: number, work: Promise<T>) => Promise<T>;
  readonly log: Log;
}

/** A function that a screen waits for is stopped after 25 s; this leaves room for the rest of it. */
const patienceMs = 8000;

/**
 * Projects now or, where Jira does not play along, from the queue. What is stored is safe either
 * way, so this never fails: the next save or opening of the history projects again.
 *
 * @returns whether the property says the truth already
 */
export function createProjectSoon({ pushJob, within, log, ...deps }: ProjectSoonDeps) {
  const projectHypothesis = createProjectHypothesis(deps);
  return async (issueId: string, newest: Revision | null): Promise<boolean> => {
    try {
      await within(patienceMs, projectHypothesis(issueId, newest));
      return true;
    } catch (cause) {
      log('projecting a hypothesis', cause);
    }
    await pushJob({ type: 'hypothesis', issueId }).catch((cause: unknown) => log('queueing a projection', cause));
    return false;
  };
}

export type ProjectSoon = ReturnType<typeof createProjectSoon>;
