import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { Worth } from '../../../src/core/currency/worth/worth';
import type { Epics } from '../../api/epics';
import { formatAmountShort } from '../../format/amounts';
import { rangeInWords } from '../../format/expectation-in-words';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import css from './WorthLine.module.css';

// Whoever reads a worth needs neither its path nor what is missing for one.
const Missing = lazy(async () => ({ default: (await import('./Missing')).Missing }));
const WorthPath = lazy(async () => ({ default: (await import('../path/WorthPath')).WorthPath }));

interface WorthFigureProps {
  readonly worth: Worth;
  readonly content: ProjectCurrency;
  /** One line, for where there is little room. */
  readonly isBrief: boolean;
  /** The issues that an enabler's path names. */
  readonly epics?: Epics;
}

/** The key figure with its range and, on a click, its path; or that there is none, and what is missing. */
export function WorthFigure({ worth, content, isBrief, epics }: WorthFigureProps) {
  const words = useWords();
  const { locale } = useSession();
  const [unfolded, unfold] = useState(false);
  const { currency } = content;
  if (worth.state === 'none' || currency === null) {
    return (
      <div className={css.lacks} role="group" aria-label={words.worth.title}>
        <span className={css.apart}>{words.worth.notInCurrency}.</span>
        <Suspense>
          <Missing lacks={worth.state === 'none' ? worth.lacks : []} currency={currency} isBrief={isBrief} {...(epics && { epics })} />
        </Suspense>
      </div>
    );
  }
  const amount = (value: bigint) => formatAmountShort(value, currency, locale);
  const { low, likely, high } = worth.range;
  return (
    <div className={css.worth} role="group" aria-label={words.worth.title}>
      <span className={css.label}>{words.worth.title}</span>
      <div className={css.figure}>
        <bdi className={isBrief ? css.brief : css.amount}>{amount(likely)}</bdi>
        <span className={css.aside}>{rangeInWords(low, high, words.measure, amount)}</span>
        {!isBrief && (
          <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
            {unfolded ? words.worth.hidePath : words.worth.path}
          </Button>
        )}
      </div>
      {unfolded && (
        <Suspense fallback={words.loading}>
          <WorthPath worth={worth} currency={currency} {...(epics && { epics })} />
        </Suspense>
      )}
    </div>
  );
}
