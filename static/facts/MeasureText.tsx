import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import { contentOf } from '../../src/core/currency/currency-version';
import type { Expectation, Measure } from '../../src/core/hypothesis/hypothesis';
import { useProjectCurrency } from '../api/project-currency';
import { expectationInWords } from '../format/expectation-in-words';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { knownMeasure } from './known-measure';
import css from './MeasureText.module.css';
import { RangeLine } from './RangeLine';

interface MeasureTextProps {
  readonly measure: Measure;
  readonly expectation: Expectation;
}

/** What is measured, from where to where, with its unit, and a picture of the range. */
export function MeasureText({ measure, expectation }: MeasureTextProps) {
  const words = useWords();
  const { locale, projectId } = useSession();
  const currency = useProjectCurrency(projectId);
  // One that was picked is called as the project calls it, which is on its way.
  if (measure.source === 'project' && currency.isPending) return words.loading;
  const known = knownMeasure(measure, contentOf(currency.data ?? null));
  const { way, range } = expectationInWords(expectation, known?.unit ?? '', words.measure, locale);
  const Arrow = known?.direction === 'down' ? ArrowDownIcon : ArrowUpIcon;
  return (
    <div className={css.measure}>
      <div>
        {known === null ? (
          <p className={css.range}>{words.worth.unknownMeasure}</p>
        ) : (
          <p className={css.name}>
            <bdi>{known.name}</bdi>{' '}
            <span className={css.direction}>
              <Arrow label={words.measure.directions[known.direction]} color="currentColor" size="small" />
            </span>
            {known.isRetired && <span className={css.retired}>{words.worth.retired}</span>}
          </p>
        )}
        <p>
          {way === '' && range === '' && <span className={css.range}>{words.measure.noNumbers}</span>}
          <bdi className={css.way}>{way}</bdi>
          {range !== '' && <span className={css.range}>{way === '' ? range : `, ${range}`}</span>}
        </p>
      </div>
      <RangeLine expectation={expectation} />
    </div>
  );
}
