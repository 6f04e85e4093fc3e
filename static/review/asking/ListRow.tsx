import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { useId } from 'react';
import { useSession } from '../../session/session';
import { actualInWords, expectedInWords } from '../../verdict/shown/verdict-in-words';
import { VerdictLozenge } from '../../verdict/shown/VerdictLozenge';
import { useWords } from '../../words/words';
import { AskedHypothesis } from '../question/AskedHypothesis';
import { WhoAnswers } from '../question/WhoAnswers';
import { nameOfItem } from '../reading/name-of-item';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import css from './ListRow.module.css';

interface ListRowProps {
  readonly item: ReviewItem;
  readonly unfolded: string | null;
  readonly onUnfold: (issueId: string | null) => void;
  readonly onAnswering: (isAnswering: boolean) => void;
}

/** One question in the list: what was expected, what came, and the question itself when it is unfolded. */
export function ListRow({ item, unfolded, onUnfold, onAnswering }: ListRowProps) {
  const screenWords = useWords();
  const { locale } = useSession();
  const { words, verdictWords } = useReviewScreen();
  const id = useId();
  const { issueId, bet, answer } = item;
  const isOpen = unfolded === issueId;
  const name = nameOfItem(item);
  const { way, range } = bet === null ? { way: '', range: '' } : expectedInWords(bet, screenWords, locale);
  const actual = answer === null || bet === null ? null : actualInWords({ actual: answer.actual, bet }, locale);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={css.row}>
      <button
        type="button"
        data-review-row=""
        className={css.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onUnfold(isOpen ? null : issueId)}
      >
        <span className={css.chevron}>
          <Chevron label="" size="small" />
        </span>
        <span className={css.names}>
          <span className={css.name} dir="auto">
            {name}
          </span>
          <span className={css.about}>
            {[item.key, way === '' ? range : way].filter((text) => text !== '').join(' · ')}
            {actual !== null && ` · ${verdictWords.actual}: ${actual}`}
          </span>
        </span>
        <WhoAnswers issueId={issueId} />
        {answer === null ? <span className={css.open}>{words.unanswered}</span> : <VerdictLozenge answer={answer.answer} words={verdictWords} />}
      </button>
      {isOpen && (
        <div id={id} className={css.body}>
          <AskedHypothesis item={item} size="normal" onAnswering={onAnswering} />
        </div>
      )}
    </li>
  );
}
