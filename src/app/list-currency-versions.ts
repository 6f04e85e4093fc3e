import { currencyProperty, readCurrencyVersion } from '../core/currency/currency-version';
import { readWorthProgress, theBeginning, worthProgressProperty, type WorthProgress } from '../core/currency/worth-progress';
import { canonicalJson } from '../core/hypothesis/canonical-json';
import type { Input, Result } from '../contract/contract';
import { findProjectProperty } from '../jira/find-project-property';
import { getMyPermissions } from '../jira/get-my-permissions';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { newestFirst, readCursor } from './newest-first';
import type { PushSafely } from './push-safely';
import type { ShowCurrencySoon } from './show-currency-soon';

interface ListDeps {
  readonly asUser: JiraRequest;
  readonly currencies: CurrencyLog;
  readonly showCurrencySoon: ShowCurrencySoon;
  readonly pushSafely: PushSafely;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** A walk takes a step every 20 s; one that stood still for this long is not going on by itself. */
const patienceMinutes = 15;

/**
 * The history of a project's currency, for a person who may browse the project. Opening it mends
 * the property that says something else, and a walk through the worths that got stuck goes on.
 *
 * @throws AppFailure `invalid-input`, `not-found`
 */
export function createListCurrencyVersions({ asUser, currencies, showCurrencySoon, pushSafely, now }: ListDeps) {
  return async (_actor: Actor, { projectId, cursor }: Input<'listCurrencyVersions'>): Promise<Result<'listCurrencyVersions'>> => {
    const first = readCursor(cursor);
    const [{ BROWSE_PROJECTS: maySee }, shown, progress] = await Promise.all([
      getMyPermissions(asUser)({ projectId }, ['BROWSE_PROJECTS']),
      findProjectProperty(asUser)(projectId, currencyProperty),
      findProjectProperty(asUser)(projectId, worthProgressProperty),
    ]);
    if (!maySee) throw new AppFailure({ code: 'not-found' });
    const newest = await currencies.latest(projectId, readCurrencyVersion(shown)?.version);
    if (newest !== null && canonicalJson(shown) !== canonicalJson(newest)) await showCurrencySoon(projectId, newest.version);
    else if (newest !== null) await goOn(pushSafely, { projectId, version: newest.version }, readWorthProgress(progress), now());
    const { entries, nextCursor } = await newestFirst(currencies, projectId, newest?.version ?? 0, first);
    return { versions: entries, nextCursor };
  };
}

/** A walk that never began begins, and one that stands still goes on where it stands. One job too many does no harm. */
async function goOn(pushSafely: PushSafely, walk: { readonly projectId: string; readonly version: number }, reached: WorthProgress | null, now: string) {
  if (reached?.version !== walk.version) return pushSafely({ type: 'worths', ...walk, from: theBeginning });
  const minutes = (Date.parse(now) - Date.parse(reached.at)) / 60_000;
  if (reached.next !== null && minutes > patienceMinutes) await pushSafely({ type: 'worths', ...walk, from: reached.next });
}
