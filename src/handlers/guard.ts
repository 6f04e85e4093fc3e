import type * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import type { Actor } from '../app/actor';
import { appErrorOf } from '../app/app-error-of';
import type { Log } from '../app/log';
import type { Answer } from '../contract/answer';
import { inputSchemas, type FunctionName, type Input, type Result } from '../contract/contract';
import { fieldProblems } from '../contract/field-problems';

export type UseCase<Name extends FunctionName> = (actor: Actor, input: Input<Name>) => Promise<Result<Name>>;

export interface GuardDeps {
  readonly log: Log;
  /** A new reference by which a person can name a mishap, and we can find it in the log. */
  readonly newReference: () => string;
}

/** Each schema under its own name: what is known of `inputSchemas` when the name is not. */
const schemas: { readonly [Name in FunctionName]: v.Type<Input<Name>> } = inputSchemas;

/**
 * Stands before every function that a screen may invoke: parses what comes in, knows who asks from
 * the platform alone, and turns whatever is thrown into an answer. The only place that catches.
 */
export const guard =
  ({ log, newReference }: GuardDeps) =>
  <Name extends FunctionName>(name: Name, useCase: UseCase<Name>) =>
  async ({ payload, context }: Request<unknown>): Promise<Answer<Result<Name>>> => {
    try {
      const input = schemas[name].try(payload);
      if (!input.ok) {
        return { ok: false, error: { code: 'invalid-input', fields: fieldProblems(input, payload) } };
      }
      const accountId: unknown = context.accountId;
      if (typeof accountId !== 'string' || accountId === '') return { ok: false, error: { code: 'not-found' } };
      return { ok: true, value: await useCase({ accountId }, input.value) };
    } catch (error) {
      throwNeedOfConsent(error);
      const reason = appErrorOf(error);
      if (reason !== null) return { ok: false, error: reason };
      const reference = newReference();
      log(`${name} ${reference}`, error);
      return { ok: false, error: { code: 'unexpected', reference } };
    }
  };

/** Forge knows this error by its name and, when a function throws it, asks the person to let the app act for them. */
function throwNeedOfConsent(error: unknown): void {
  if (!(error instanceof Error)) return;
  if (error.name === 'NEEDS_AUTHENTICATION_ERR') throw error;
  throwNeedOfConsent(error.cause);
}
