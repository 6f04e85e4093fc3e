import type { Amount } from '../../../src/core/currency/amount';
import type { Currency } from '../../../src/core/currency/currency';
import type { SharedPath } from '../../../src/core/currency/worth/worth';
import type { WorthRange } from '../../../src/core/currency/worth/worth-range';
import type { Epics } from '../../api/epics';
import { EpicName } from '../../facts/EpicName';
import { formatAmount } from '../../format/amounts';
import { useSession } from '../../session/session';
import type { PathWords } from './use-path-words';
import css from './WorthPath.module.css';

interface SharesProps {
  readonly path: SharedPath;
  readonly range: WorthRange;
  readonly currency: Currency;
  readonly words: PathWords;
  readonly epics?: Epics;
}

/** An enabler's shares: of what, with whom, how much; and what is left out. */
export function Shares({ path: { shares, uncounted }, range, currency, words, epics }: SharesProps) {
  const { issueId, locale } = useSession();
  const amount = (value: Amount) => formatAmount(value, currency, locale);
  const { shares: said } = words;
  return (
    <>
      <p className={css.note}>{said.explain}</p>
      <ul className={css.shares}>
        {shares.map(({ of, whole, amongst, share }) => (
          <li key={of} className={css.share}>
            <span className={css.of}>
              <EpicName epic={epics?.get(of)} />
            </span>
            <span>{said.whole(amount(whole.likely))}</span>{' '}
            {amongst.length === 1 ? (
              <span className={css.why}>{said.alone}</span>
            ) : (
              <span className={css.why}>
                {said.amongst(amongst.length)}{' '}
                {amongst.map((id, place) => (
                  <span key={id}>
                    {place > 0 && ' · '}
                    {id === issueId ? said.itself : <EpicName epic={epics?.get(id)} />}
                  </span>
                ))}
              </span>
            )}{' '}
            <strong className={css.part}>{said.share(amount(share.likely))}</strong>
          </li>
        ))}
      </ul>
      <p className={css.sum}>{said.sum(amount(range.likely))}</p>
      {uncounted.length > 0 && (
        <>
          <p className={css.note}>{said.uncounted}</p>
          <ul>
            {uncounted.map(({ id, why }) => (
              <li key={id}>
                {why === 'no-worth' ? (
                  <>
                    <EpicName epic={epics?.get(id)} /> <span className={css.why}>({said.why[why]})</span>
                  </>
                ) : (
                  <EpicName epic={undefined} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
