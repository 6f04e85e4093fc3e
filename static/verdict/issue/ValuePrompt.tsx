import Button from '@atlaskit/button/new';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import css from './ValuePrompt.module.css';

interface ValuePromptProps {
  readonly isDue: boolean;
  /** Null for those who may only read. */
  readonly onAnswer: (() => void) | null;
}

/** The question, one click away: said aloud when its day has come, and quiet before. */
export function ValuePrompt({ isDue, onAnswer }: ValuePromptProps) {
  const { value } = useWords();
  const button = (label: string, appearance: 'primary' | 'subtle') =>
    onAnswer && (
      <Button appearance={appearance} onClick={onAnswer}>
        {label}
      </Button>
    );
  if (!isDue) return <div className={css.quiet}>{button(value.question, 'subtle')}</div>;
  return (
    <Note tone="warning" actions={button(value.answer, 'primary')}>
      {value.question}
    </Note>
  );
}
