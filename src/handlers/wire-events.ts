import { kvs } from '@forge/kvs';
import { createAskOwner } from '../app/ask-owner';
import { createAssessIssue } from '../app/assess-issue';
import { createFollowUpStep } from '../app/follow-up-step';
import { createGuardBacklog } from '../app/guard-backlog';
import { createMarkFinding } from '../app/mark-finding';
import { createProjectWorth } from '../app/project-worth';
import { createProjectWorths } from '../app/project-worths';
import { createFollowUps } from '../store/follow-ups';
import { connectSprints } from './connect-sprints';
import { createProjectionConsumer } from './consumers';
import { createFollowUpHandler } from './follow-up';
import { createGuardBacklogHandler } from './guard-backlog';
import { createIssueDeletedHandler } from './issue-deleted';
import { createSprintStartedHandler } from './sprint-started';
import { connect } from './wiring';
import { realWorld, type World } from './world';

/** The functions that nobody waits for: of events and of the queue. */
export function wireEvents(world: World = realWorld) {
  const parts = connect(world);
  const sprints = connectSprints(parts);
  const assessIssue = createAssessIssue(parts);
  return {
    projectHypothesis: createProjectionConsumer({
      ...parts,
      markFinding: createMarkFinding({ ...parts, assessIssue }),
      projectWorth: createProjectWorth(parts),
      projectWorths: createProjectWorths(parts),
      followUpStep: createFollowUpStep({ ...parts, askOwner: createAskOwner({ ...parts, followUps: createFollowUps(kvs) }) }),
    }),
    guardBacklog: createGuardBacklogHandler({ ...parts, now: parts.clock, guardBacklog: createGuardBacklog({ ...parts, assessIssue }) }),
    sprintStarted: createSprintStartedHandler({ ...parts, ...sprints }),
    issueDeleted: createIssueDeletedHandler({ ...parts, ...sprints }),
    followUp: createFollowUpHandler(parts),
  };
}
