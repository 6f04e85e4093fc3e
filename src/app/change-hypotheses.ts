import type { Input, Result } from '../contract/contract';
import type { Actor } from './actor';
import type { ChangeHypothesis } from './change-hypothesis';
import type { FollowWorthLater } from './follow-worth-later';
import type { ToAnswer } from './to-answer';

interface ChangeSeveralDeps {
  /** Changes one, and has its worth followed like this. */
  readonly changingThen: (followWorthLater: FollowWorthLater) => ChangeHypothesis;
  readonly followWorthLater: FollowWorthLater;
  readonly toAnswer: ToAnswer;
}

/**
 * Changes a few hypotheses side by side, each as if it were alone: checked as the person, written
 * whole or not at all. What is refused of one says nothing about the others. The worths of all of
 * them follow together.
 */
export function createChangeHypotheses({ changingThen, followWorthLater, toAnswer }: ChangeSeveralDeps) {
  return async (actor: Actor, { changes }: Input<'changeHypotheses'>): Promise<Result<'changeHypotheses'>> => {
    const together: Parameters<FollowWorthLater>[0][number][] = [];
    const changeHypothesis = changingThen((saved) => {
      together.push(...saved);
      return Promise.resolve();
    });
    const answers = await Promise.all(changes.map((change) => toAnswer('changeHypotheses', () => changeHypothesis(actor, change))));
    await followWorthLater(together);
    return { answers };
  };
}
