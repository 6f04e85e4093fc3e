import type * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import type { Actor } from '../app/actor';
import { AppFailure } from '../app/app-failure';
import { createToAnswer, type ToAnswerDeps } from '../app/to-answer';
import type { Answer } from '../contract/answer';
import type { FunctionName, Input, Result } from '../contract/contract';
import { fieldProblems } from '../contract/field-problems';

type UseCase<Name extends FunctionName> = (actor: Actor, input: Input<Name>) => Promise<Result<Name>>;

/**
 * Stands before every function that a screen may invoke: parses what comes in, knows who asks from
 * the platform alone, and turns whatever is thrown into an answer. The use case is made when it is
 * asked for: an invocation needs one, and to make all of them is a tenth of the time to load.
 */
export const guard = (deps: ToAnswerDeps) => {
  const toAnswer = createToAnswer(deps);
  return <Name extends FunctionName>(name: Name, schema: v.Type<Input<Name>>, make: () => UseCase<Name>) =>
    ({ payload, context }: Request<unknown>): Promise<Answer<Result<Name>>> =>
      toAnswer(name, async () => {
        const input = schema.try(payload);
        if (!input.ok) throw new AppFailure({ code: 'invalid-input', fields: fieldProblems(input, payload) });
        const accountId: unknown = context.accountId;
        if (typeof accountId !== 'string' || accountId === '') throw new AppFailure({ code: 'not-found' });
        return make()({ accountId }, input.value);
      });
};
