import type { Input, Result } from '../contract/contract';
import type { Actor } from './actor';
import type { ChangeHypothesis } from './change-hypothesis';
import type { ToAnswer } from './to-answer';

interface ChangeSeveralDeps {
  readonly changeHypothesis: ChangeHypothesis;
  readonly toAnswer: ToAnswer;
}

/**
 * Changes a few hypotheses side by side, each as if it were alone: checked as the person, written
 * whole or not at all. What is refused of one says nothing about the others.
 */
export function createChangeHypotheses({ changeHypothesis, toAnswer }: ChangeSeveralDeps) {
  return async (actor: Actor, { changes }: Input<'changeHypotheses'>): Promise<Result<'changeHypotheses'>> => ({
    answers: await Promise.all(changes.map((change) => toAnswer('changeHypotheses', () => changeHypothesis(actor, change)))),
  });
}
