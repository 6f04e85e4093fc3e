import type { ReactNode } from 'react';
import { useWords } from '../words/words';
import css from './Comparison.module.css';

interface BeforeAndAfterProps {
  /** Null where nobody knows, or there was nothing. */
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** What there was, and beside it what became of it. */
export function BeforeAndAfter({ before, after }: BeforeAndAfterProps) {
  const { history: words } = useWords();
  const hasBefore = before !== null;
  return (
    <div className={css.sides}>
      {hasBefore && (
        <div className={css.before}>
          <span className={css.label}>{words.before}</span>
          {before}
        </div>
      )}
      <div className={css.after}>
        {hasBefore && <span className={css.label}>{words.after}</span>}
        {after}
      </div>
    </div>
  );
}
