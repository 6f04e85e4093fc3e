import { memo } from 'react';
import { Figure } from '../figures/Figure';
import { IssuesBehind } from '../pictures/IssuesBehind';
import { useChosen } from '../pictures/use-chosen';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
import css from './KeyFigures.module.css';
import { tellFigures } from './tell-figures';

interface KeyFiguresProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
}

/** How many came in, and how good the forecasts were. Worked out anew only for other bets. */
export const KeyFigures = memo(function KeyFigures({ words, locale, bets }: KeyFiguresProps) {
  const { behind, choose, close } = useChosen();
  return (
    <div className={css.key}>
      <div className={css.figures}>
        {tellFigures(bets, words, locale).map(({ name, ...told }) => (
          <Figure key={name} words={words.figures} name={name} {...told} chosen={behind?.id ?? null} onChoose={choose} />
        ))}
      </div>
      {behind !== null && <IssuesBehind words={words} behind={behind} onClose={close} />}
    </div>
  );
});
