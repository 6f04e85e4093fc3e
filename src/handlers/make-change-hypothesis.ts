import { createChangeHypothesis, type ChangeHypothesis } from '../app/change-hypothesis';
import { createFollowWorthLater, type FollowWorthLater } from '../app/follow-worth-later';
import { createMarkFindingLater } from '../app/mark-finding-later';
import { createProjectSoon } from '../app/project-soon';
import type { Parts } from './wiring';

/** What panels, lists and reviews change hypotheses with. */
export function makeChangeHypothesis(parts: Parts, followWorthLater: FollowWorthLater = createFollowWorthLater(parts)): ChangeHypothesis {
  return createChangeHypothesis({
    ...parts,
    projectSoon: createProjectSoon(parts),
    markFindingLater: createMarkFindingLater(parts),
    followWorthLater,
  });
}
