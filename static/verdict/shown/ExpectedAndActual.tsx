import type { ReactNode } from 'react';
import type { Bet } from '../../../src/core/hypothesis/bet';
import { formatDay } from '../../format/days';
import { formatPercent } from '../../format/numbers';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import type { VerdictWords } from '../use-verdict-words';
import css from './ExpectedAndActual.module.css';
import { expectedInWords } from './verdict-in-words';

interface ExpectedAndActualProps {
  readonly bet: Bet;
  /** Where nothing was measured, there is nothing to set beside it. */
  readonly actual: ReactNode;
  readonly words: VerdictWords;
}

/** What we expected, and beside it what came. */
export function ExpectedAndActual({ bet, actual, words }: ExpectedAndActualProps) {
  const screenWords = useWords();
  const { locale } = useSession();
  const { way, range } = expectedInWords(bet, screenWords, locale);
  const [said, aside] = way === '' ? [range, ''] : [way, range];
  const { measure, dueDate, confidence } = bet;
  const small = [
    aside,
    dueDate === null ? '' : words.expectedBy(formatDay(dueDate, locale)),
    confidence === null ? '' : words.sure(formatPercent(confidence, locale)),
  ].filter((text) => text !== '');
  return (
    <div className={css.both}>
      <div className={css.side}>
        <p className={css.label}>{words.expected}</p>
        {measure !== null && (
          <p className={css.measure} dir="auto">
            {measure.name}
          </p>
        )}
        {said === '' ? <p className={css.none}>{words.noNumbers}</p> : <p className={css.number}>{<bdi>{said}</bdi>}</p>}
        {small.length > 0 && <p className={css.small}>{small.join(' · ')}</p>}
      </div>
      {actual !== null && actual !== undefined && <div className={css.side}>{actual}</div>}
    </div>
  );
}
