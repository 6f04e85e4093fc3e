import Button from '@atlaskit/button/new';
import type { Currency } from '../../../src/core/currency/currency';
import { rateHistory, type RateChange } from '../../../src/core/currency/rate-history';
import type { Rate } from '../../../src/core/currency/rate';
import { usePeople } from '../../api/people';
import { formatInstant } from '../../format/instants';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { LoadFailed } from '../../shared/LoadFailed';
import { useWords } from '../../words/words';
import { useDesk } from './desk';
import css from './RateChanges.module.css';
import { rateSaid } from './RateText';
import { useCurrencyVersions } from './use-currency-versions';

/** Every change of a rate, the newest first. */
export function RateChanges({ version }: { readonly version: number }) {
  const words = useWords();
  const { projectId, words: said } = useDesk();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCurrencyVersions(projectId, version);
  const versions = data?.pages.flatMap((page) => page.versions).toReversed() ?? [];
  const changes = rateHistory(versions);
  const { data: people } = usePeople(changes.map(({ by }) => by));
  if (data === undefined) {
    return error === null ? <p>{words.loading}</p> : <LoadFailed what={said.history.failed} error={error} onRetry={() => void refetch()} />;
  }
  if (changes.length === 0 && !hasNextPage) return <p>{said.history.none}</p>;
  return (
    <div className={css.history}>
      <ul className={css.changes} aria-label={said.history.show}>
        {changes.map((change) => (
          <li key={`${change.version} ${change.measureId}`} className={css.change}>
            <Change change={change} who={nameOf(change.by, people, words)} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button spacing="compact" isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {said.history.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function Change({ change, who }: { readonly change: RateChange; readonly who: string }) {
  const { words: said } = useDesk();
  const { locale, timeZone } = useSession();
  const { measureName, unit, from, to, currencyBefore, currencyAfter, at } = change;
  const rate = (value: Rate | null, currency: Currency | null) => (value === null ? said.history.noRate : rateSaid(unit, value, currency, said, locale));
  return (
    <>
      <p dir="auto">
        {from === null ? said.history.first(measureName, rate(to, currencyAfter)) : said.history.change(measureName, rate(from, currencyBefore), rate(to, currencyAfter))}
      </p>
      {to !== null && (
        <p className={css.why} dir="auto">
          {said.measures.because(to.why)}
        </p>
      )}
      <p className={css.by}>{said.history.by(who, formatInstant(at, locale, timeZone))}</p>
    </>
  );
}
