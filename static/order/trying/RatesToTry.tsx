import Heading from '@atlaskit/heading';
import { amountOf } from '../../../src/core/currency/amount';
import { decimalOf } from '../../../src/core/currency/decimal';
import type { WhatIf } from '../../../src/core/currency/order/what-if';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { rateLimits } from '../../../src/core/currency/rate';
import { formatAmountExactly } from '../../format/amounts';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { useOrderWords } from '../words/order-words';
import { NumberToTry } from './NumberToTry';
import css from './RatesToTry.module.css';

interface RatesToTryProps {
  readonly currency: ProjectCurrency;
  readonly tried: WhatIf;
  readonly onTry: (measureId: string, rate: number | undefined) => void;
}

/** The exchange rates, as fields that save nothing. */
export function RatesToTry({ currency: { currency, measures }, tried, onTry }: RatesToTryProps) {
  const words = useOrderWords().trying;
  const { problems } = useWords();
  const { locale } = useSession();
  const asItIs = ({ rate }: ProjectMeasure) => words.asItIs(rate === null || currency === null ? words.noRate : formatAmountExactly(amountOf(decimalOf(rate.perUnit)), currency, locale));
  const refuse = (value: number) => {
    if (value < 0) return words.negative;
    if (value !== 0 && value < rateLimits.smallest) return problems['too-small'];
    return value > rateLimits.largest ? problems['too-large'] : null;
  };
  return (
    <section className={css.rates} aria-label={words.title}>
      <Heading size="small" as="h2">
        {words.title}
      </Heading>
      <p>{currency === null || measures.length === 0 ? words.nothing : words.hint}</p>
      {currency !== null && (
        <div className={css.fields}>
          {measures.map((measure) => (
            <NumberToTry
              key={measure.id}
              label={words.rate(measure.name, measure.unit)}
              value={measure.rate?.perUnit ?? null}
              tried={tried.rates.get(measure.id) ?? undefined}
              asItIs={asItIs(measure)}
              refuse={refuse}
              onTry={(value) => onTry(measure.id, value)}
            />
          ))}
        </div>
      )}
    </section>
  );
}
