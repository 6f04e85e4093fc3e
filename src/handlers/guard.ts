import type * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import type { Actor } from '../app/actor';
import { AppFailure } from '../app/app-failure';
import { createToAnswer, type ToAnswerDeps } from '../app/to-answer';
import type { Answer } from '../contract/answer';
import { inputSchemas, type FunctionName, type Input, type Result } from '../contract/contract';
import { fieldProblems } from '../contract/field-problems';

export type UseCase<Name extends FunctionName> = (actor: Actor, input: Input<Name>) => Promise<Result<Name>>;

export type GuardDeps = ToAnswerDeps;

/** Each schema under its own name: what is known of `inputSchemas` when the name is not. */
const schemas: { readonly [Name in FunctionName]: v.Type<Input<Name>> } = inputSchemas;

/**
 * Stands before every function that a screen may invoke: parses what comes in, knows who asks from
 * the platform alone, and turns whatever is thrown into an answer.
 */
export const guard = (deps: GuardDeps) => {
  const toAnswer = createToAnswer(deps);
  return <Name extends FunctionName>(name: Name, useCase: UseCase<Name>) =>
    ({ payload, context }: Request<unknown>): Promise<Answer<Result<Name>>> =>
      toAnswer(name, async () => {
        const input = schemas[name].try(payload);
        if (!input.ok) throw new AppFailure({ code: 'invalid-input', fields: fieldProblems(input, payload) });
        const accountId: unknown = context.accountId;
        if (typeof accountId !== 'string' || accountId === '') throw new AppFailure({ code: 'not-found' });
        return useCase({ accountId }, input.value);
      });
};
