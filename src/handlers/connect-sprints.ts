import { kvs } from '@forge/kvs';
import { createFreezeSprint } from '../app/freeze-sprint';
import { createSprintHypotheses } from '../app/sprint-hypotheses';
import { createDeletedIssues } from '../store/deleted-issues';
import { createFrozenSprints } from '../store/frozen-sprints';
import type { Parts } from './wiring';

/** What the review and the events of sprints share. */
export function connectSprints(parts: Parts) {
  const frozenSprints = createFrozenSprints(kvs);
  const sprintHypotheses = createSprintHypotheses(parts);
  return {
    frozenSprints,
    deletedIssues: createDeletedIssues(kvs),
    sprintHypotheses,
    freezeSprint: createFreezeSprint({ ...parts, frozenSprints, sprintHypotheses }),
  };
}
