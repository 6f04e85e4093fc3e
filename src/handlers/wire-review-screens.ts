import { makeResolver } from '@forge/resolver';
import type { Contract } from '../contract/contract';
import { wireGuard } from './wire-guard';
import { wireHypothesis } from './wire-hypothesis';
import { wireProject } from './wire-project';
import { wireReviews } from './wire-reviews';
import { connect } from './wiring';
import { realWorld, type World } from './world';

/** The functions that a person waits for where sprints are reviewed: all there are, because these pages open the others. */
export function wireReviewScreens(world: World = realWorld) {
  const parts = connect(world);
  return {
    resolver: makeResolver<Contract>({ ...wireHypothesis(parts), ...wireProject(parts), ...wireGuard(parts), ...wireReviews(parts) }),
  };
}
