import { theBeginning } from '../core/currency/worth-progress';
import type { NowOrQueued } from './now-or-queued';
import type { PushSafely } from './push-safely';
import type { ShowVersion } from './show-version';

interface ShowCurrencySoonDeps {
  readonly showCurrency: ShowVersion;
  readonly nowOrQueued: NowOrQueued;
  readonly pushSafely: PushSafely;
}

/** Shows a project's currency now or, where Jira does not play along, from the queue; and has JQL follow it. It never fails. */
export type ShowCurrencySoon = (projectId: string, version: number) => Promise<void>;

export function createShowCurrencySoon({ showCurrency, nowOrQueued, pushSafely }: ShowCurrencySoonDeps): ShowCurrencySoon {
  return async (projectId, version) => {
    await nowOrQueued('projecting a currency', { type: 'currency', projectId }, () => showCurrency(projectId));
    await pushSafely({ type: 'worths', projectId, version, from: theBeginning });
  };
}
