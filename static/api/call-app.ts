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
    return await invoke<Answer<Result<Name>>>(name, { ...input });
  } catch (cause) {
    throw new AppFailure({ code: 'unavailable' }, { cause });
  }
}
