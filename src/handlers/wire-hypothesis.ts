import type { Handlers } from '@forge/resolver';
import { createChangeHypotheses } from '../app/change-hypotheses';
import { createFollowWorthLater } from '../app/follow-worth-later';
import { createListHistories } from '../app/list-histories';
import { createListRevisions } from '../app/list-revisions';
import { createMendProjection } from '../app/mend-projection';
import { createProjectSoon } from '../app/project-soon';
import { createToAnswer } from '../app/to-answer';
import type { Contract } from '../contract/contract';
import { hypothesisInputs as inputs, type HypothesisFunctionName } from '../contract/hypothesis-functions';
import { guard } from './guard';
import { makeChangeHypothesis } from './make-change-hypothesis';
import type { Parts } from './wiring';

/** What a resolver offers of hypotheses and their histories. */
export function wireHypothesis(parts: Parts): Handlers<Pick<Contract, HypothesisFunctionName>> {
  const guarded = guard(parts);
  const mendProjection = () => createMendProjection({ ...parts, projectSoon: createProjectSoon(parts) });
  const changeHypothesis = () => makeChangeHypothesis(parts);
  return {
    changeHypothesis: guarded('changeHypothesis', inputs.changeHypothesis, changeHypothesis),
    changeHypotheses: guarded('changeHypotheses', inputs.changeHypotheses, () =>
      createChangeHypotheses({
        changingThen: (follow) => makeChangeHypothesis(parts, follow),
        followWorthLater: createFollowWorthLater(parts),
        toAnswer: createToAnswer(parts),
      }),
    ),
    listRevisions: guarded('listRevisions', inputs.listRevisions, () => createListRevisions({ ...parts, mendProjection: mendProjection() })),
    listHistories: guarded('listHistories', inputs.listHistories, () => createListHistories(parts)),
    mendProjection: guarded('mendProjection', inputs.mendProjection, mendProjection),
  };
}
