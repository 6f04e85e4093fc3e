import { makeResolver } from '@forge/resolver';
import { createContextStatus } from '../app/context-status';
import type { Contract } from '../contract/contract';
import type { GuardFunctionName } from '../contract/guard-functions';
import type { HypothesisFunctionName } from '../contract/hypothesis-functions';
import type { ProjectFunctionName } from '../contract/project-functions';
import { createContextStatusHandler } from './context-status';
import { wireGuard } from './wire-guard';
import { wireHypothesis } from './wire-hypothesis';
import { wireProject } from './wire-project';
import { connect } from './wiring';
import { realWorld, type World } from './world';

/** The functions that a person waits for, wherever there is no sprint to review. */
export function wireScreens(world: World = realWorld) {
  const parts = connect(world);
  return {
    resolver: makeResolver<Pick<Contract, HypothesisFunctionName | ProjectFunctionName | GuardFunctionName>>({
      ...wireHypothesis(parts),
      ...wireProject(parts),
      ...wireGuard(parts),
    }),
    contextStatus: createContextStatusHandler({ ...parts, contextStatus: createContextStatus(parts) }),
  };
}
