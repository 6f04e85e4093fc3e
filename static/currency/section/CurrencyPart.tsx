import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useRef } from 'react';
import { amountOf } from '../../../src/core/currency/amount';
import { formatAmount } from '../../format/amounts';
import { useSession } from '../../session/session';
import { useReturnFocus } from '../../shared/use-return-focus';
import { CurrencyForm } from './CurrencyForm';
import { CurrencyNotice } from './CurrencyNotice';
import css from './CurrencyPart.module.css';
import { useDesk } from './desk';

/** An amount that shows where thousands and decimals are separated. */
const example = amountOf({ digits: 12_345_678n, decimals: 4 });

/** The currency with an example of how its amounts are written; edited in place. */
export function CurrencyPart() {
  const { content, isDisabled, words, openAt, open } = useDesk();
  const { locale } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const isOpen = openAt === 'currency';
  useReturnFocus(isOpen, place);
  const { currency } = content;
  return (
    <div ref={place} className={css.part}>
      {isOpen ? (
        <CurrencyForm />
      ) : (
        <div className={css.line}>
          {currency === null ? (
            <p>{words.empty.title}</p>
          ) : (
            <p className={css.text}>
              <Heading size="xsmall" as="span">
                <bdi>{currency.name}</bdi>
              </Heading>
              <span className={css.example}>
                <bdi>{formatAmount(example, currency, locale)}</bdi>
              </span>
            </p>
          )}
          {!isDisabled && (
            <Button spacing="compact" onClick={() => open('currency')}>
              {words.form.edit}
            </Button>
          )}
        </div>
      )}
      <CurrencyNotice place="currency" />
    </div>
  );
}
