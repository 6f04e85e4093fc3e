import { contentOf, type CurrencyVersion } from '../core/currency/currency-version';
import { nextCurrency } from '../core/currency/next-currency';
import { conflictsWith } from '../core/currency/rebase-currency';
import type { Input, Result } from '../contract/contract';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { checkProjectAdmin } from './check-project-admin';
import { measuresInUse } from './measures-in-use';
import type { ShowCurrencySoon } from './show-currency-soon';

interface ChangeCurrencyDeps {
  readonly asUser: JiraRequest;
  readonly asApp: JiraRequest;
  readonly currencies: CurrencyLog;
  readonly showCurrencySoon: ShowCurrencySoon;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** How often changes are carried over to what others save at the very same moment. */
const attempts = 5;

/**
 * Appends a version to a project's currency, for those who administer the project, and shows it.
 *
 * Changes that were decided in front of an older version go on to the newest where they touch
 * nothing that was changed meanwhile. Shown even where nothing changes, or somebody else was first:
 * perhaps a property was changed past us, and that is why.
 *
 * @throws AppFailure `not-found`, `not-allowed`, `currency-refused`, `currency-conflict`, `busy`
 */
export function createChangeCurrency({ asUser, asApp, currencies, showCurrencySoon, now }: ChangeCurrencyDeps) {
  return async ({ accountId }: Actor, input: Input<'changeCurrency'>): Promise<Result<'changeCurrency'>> => {
    const { projectId, base } = input;
    await checkProjectAdmin(asUser, projectId);
    const newest = await currencies.latest(projectId, base);
    const seen = await findSeen(currencies, projectId, base, newest);
    const inUse = await measuresInUse(asApp)(projectId, newest, input.changes);
    let latest = newest;
    for (let attempt = 0; attempt < attempts; attempt++) {
      await refuseConflicts(input, seen, latest, showCurrencySoon);
      const next = decide(input, latest, { by: accountId, at: now() }, inUse);
      const appended = next === latest || (await currencies.append(projectId, next.version, next)) === 'appended';
      if (appended) {
        await showCurrencySoon(projectId, next.version);
        return next;
      }
      latest = await currencies.latest(projectId, next.version);
    }
    throw new AppFailure({ code: 'busy', retryAfterSeconds: 1 });
  };
}

type Requested = Input<'changeCurrency'>;

/** @returns null for nothing, undefined for a version that the log does not know */
async function findSeen(currencies: CurrencyLog, projectId: string, base: number, newest: CurrencyVersion | null) {
  if (base === 0) return null;
  return base === newest?.version ? newest : currencies.find(projectId, base);
}

async function refuseConflicts(
  { projectId, changes }: Requested,
  seen: CurrencyVersion | null | undefined,
  latest: CurrencyVersion | null,
  showCurrencySoon: ShowCurrencySoon,
): Promise<void> {
  const conflicts = seen === undefined ? [] : conflictsWith(changes, contentOf(seen), contentOf(latest));
  if (seen !== undefined && conflicts.length === 0) return;
  if (latest !== null) await showCurrencySoon(projectId, latest.version);
  throw new AppFailure({ code: 'currency-conflict', current: latest, conflicts });
}

/** @returns the version to append; `latest` itself where nothing changes */
function decide(
  { changes }: Requested,
  latest: CurrencyVersion | null,
  author: Parameters<typeof nextCurrency>[2],
  inUse: ReadonlySet<string>,
): CurrencyVersion {
  const next = nextCurrency(latest, changes, author, inUse);
  if (next.type === 'next') return next.version;
  if (next.type === 'refused') throw new AppFailure({ code: 'currency-refused', index: next.index, refused: next.refused });
  if (latest !== null) return latest;
  // Only what takes a measure away leaves nothing behind where there is nothing.
  const id = changes.find((change) => change.type === 'remove-measure')?.id ?? '';
  throw new AppFailure({ code: 'currency-refused', index: 0, refused: { reason: 'unknown-measure', id } });
}
