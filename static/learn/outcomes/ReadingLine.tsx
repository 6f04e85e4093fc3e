import { LoadFailed } from '../../shared/LoadFailed';
import type { BetsState } from '../reading/bets-state';
import type { LearnWords } from '../words/use-learn-words';
import css from './ReadingLine.module.css';

interface ReadingLineProps {
  readonly words: LearnWords;
  readonly state: BetsState;
  readonly onGoOn: () => void;
}

/** That it is still counting, how far it is, and what is in its way. */
export function ReadingLine({ words, state: { progress, bets, altered, total }, onGoOn }: ReadingLineProps) {
  const { progress: said } = words;
  const read = bets.length + altered;
  switch (progress.type) {
    case 'reading':
    case 'waiting':
      return (
        <div className={css.line} role="status">
          <progress className={css.bar} aria-label={said.reading} {...(total !== null && total >= read && { value: read, max: Math.max(1, total) })} />
          <span>{progress.type === 'waiting' ? said.waiting(progress.seconds) : said.soFar(read, total)}</span>
        </div>
      );
    case 'failed':
      return <LoadFailed what={read === 0 ? said.failed : said.failedMidway} error={progress.error} onRetry={onGoOn} />;
    case 'done':
      return (
        <p className={css.scope}>
          {words.scope(bets.length)} {altered > 0 && words.altered(altered)}
        </p>
      );
  }
}
