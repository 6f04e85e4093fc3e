import type { Result } from '../../src/contract/contract';
import type { Act } from './acts';
import type { Calendar } from './calendar';
import { currencyDecisions } from './currency';
import type { AskApp } from './the-app';

/**
 * What the bakery decides about its currency, in the settings of its project.
 *
 * @throws Error when the app refuses one, as the acts are played
 */
export function decideCurrency(ask: AskApp, projectId: string, { at }: Calendar): readonly Act[] {
  let base = 0;
  return currencyDecisions.map(({ on, by, changes }) => ({
    at: at(on),
    play: async () => {
      const answer = await ask<Result<'changeCurrency'>>(by, 'changeCurrency', { projectId, base, changes });
      if (!answer.ok) throw new Error(`The app refused what the demo decides about its currency: ${JSON.stringify(answer.error)}`);
      base = answer.value.version;
    },
  }));
}
