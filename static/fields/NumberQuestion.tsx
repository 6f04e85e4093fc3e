import Button from '@atlaskit/button/new';
import { formatNumber } from '../format/numbers';
import { useSession } from '../session/session';
import css from './NumberQuestion.module.css';

interface NumberQuestionProps {
  /** The question, which is shown above. */
  readonly asks: string;
  /** What it may be. */
  readonly readings: readonly number[];
  /** What was meant, as it is written here. */
  readonly onAnswer: (typed: string) => void;
}

/** The answers, where a number can be read in several ways or is written otherwise here: it is asked about, never guessed. */
export function NumberQuestion({ asks, readings, onAnswer }: NumberQuestionProps) {
  const { locale } = useSession();
  return (
    <div className={css.question} role="group" aria-label={asks}>
      {readings.map((reading) => (
        <Button key={reading} spacing="compact" onClick={() => onAnswer(formatNumber(reading, locale))}>
          {formatNumber(reading, locale)}
        </Button>
      ))}
    </div>
  );
}
