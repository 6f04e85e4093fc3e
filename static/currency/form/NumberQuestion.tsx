import Button from '@atlaskit/button/new';
import { formatNumber } from '../../format/numbers';
import { useSession } from '../../session/session';
import { useDesk } from '../section/desk';
import css from './NumberQuestion.module.css';
import type { NumberTrouble } from './rate-typed';

interface NumberQuestionProps {
  readonly typed: string;
  readonly trouble: Extract<NumberTrouble, { problem: 'ambiguous' | 'written-otherwise' }>;
  /** What was meant, as it is written here. */
  readonly onAnswer: (typed: string) => void;
}

/** A number that can be read in several ways is asked about, never guessed. */
export function NumberQuestion({ typed, trouble, onAnswer }: NumberQuestionProps) {
  const { words } = useDesk();
  const { locale } = useSession();
  const ask = trouble.problem === 'ambiguous' ? words.numbers.ask(typed) : words.numbers.otherwise(typed);
  return (
    <div className={css.question} role="group" aria-label={ask}>
      <span>{ask}</span>
      {trouble.readings.map((reading) => (
        <Button key={reading} spacing="compact" onClick={() => onAnswer(formatNumber(reading, locale))}>
          {formatNumber(reading, locale)}
        </Button>
      ))}
    </div>
  );
}
