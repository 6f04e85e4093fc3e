import { createAssessIssue } from '../app/assess-issue';
import { createGuardBacklog } from '../app/guard-backlog';
import { createMarkFinding } from '../app/mark-finding';
import { createProjectWorth } from '../app/project-worth';
import { createProjectWorths } from '../app/project-worths';
import { createProjectionConsumer } from './consumers';
import { createGuardBacklogHandler } from './guard-backlog';
import { connect } from './wiring';
import { realWorld, type World } from './world';

/** The functions that nobody waits for: of events and of the queue. */
export function wireEvents(world: World = realWorld) {
  const parts = connect(world);
  const assessIssue = createAssessIssue(parts);
  return {
    projectHypothesis: createProjectionConsumer({
      ...parts,
      markFinding: createMarkFinding({ ...parts, assessIssue }),
      projectWorth: createProjectWorth(parts),
      projectWorths: createProjectWorths(parts),
    }),
    guardBacklog: createGuardBacklogHandler({ ...parts, now: parts.clock, guardBacklog: createGuardBacklog({ ...parts, assessIssue }) }),
  };
}
