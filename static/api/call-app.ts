import { invoke } from '@forge/bridge';
import type { Answer } from '../../src/contract/answer';
import type { FunctionName, Input, Result } from '../../src/contract/contract';
import { AppFailure } from './app-failure';

/**
 * Asks a function of the app.
 *
 * @throws AppFailure with the reason; `unavailable` where no answer came back at all
 */
export async function callApp<Name extends FunctionName>(name: Name, input: Input<Name>): Promise<Result<Name>> {
  const answer = await ask(name, input);
  if (answer.ok) return answer.value;
  throw new AppFailure(answer.error);
}

async function ask<Name extends FunctionName>(name: Name, input: Input<Name>): Promise<Answer<Result<Name>>> {
  try {
    // What the bridge may add to an answer it adds only when asked to.
    return (await invoke(name, { ...input })) as Answer<Result<Name>>;
  } catch (cause) {
    throw new AppFailure({ code: 'unavailable' }, { cause });
  }
}
