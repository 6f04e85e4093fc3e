import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import type { Expectation, Measure } from '../../src/core/hypothesis/hypothesis';
import { expectationInWords } from '../format/expectation-in-words';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './MeasureText.module.css';
import { RangeLine } from './RangeLine';

interface MeasureTextProps {
  readonly measure: Measure;
  readonly expectation: Expectation;
}

/** What is measured, from where to where, with its unit, and a picture of the range. */
export function MeasureText({ measure, expectation }: MeasureTextProps) {
  const words = useWords();
  const { locale } = useSession();
  const { way, range } = expectationInWords(expectation, measure.unit, words.measure, locale);
  const Arrow = measure.direction === 'up' ? ArrowUpIcon : ArrowDownIcon;
  return (
    <div className={css.measure}>
      <div>
        <p className={css.name}>
          <bdi>{measure.name}</bdi>{' '}
          <span className={css.direction}>
            <Arrow label={words.measure.directions[measure.direction]} color="currentColor" size="small" />
          </span>
        </p>
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
