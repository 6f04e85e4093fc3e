import Lozenge from '@atlaskit/lozenge';
import { SentenceText } from '../../hypothesis/SentenceText';
import { AfterPaint } from '../../shared/AfterPaint';
import { IssueLink } from '../../shared/IssueLink';
import { Note } from '../../shared/Note';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import { AnsweredBefore } from './AnsweredBefore';
import css from './AskedHypothesis.module.css';
import { AskedQuestion } from './AskedQuestion';
import { Criteria } from './Criteria';
import { LaterEdit } from './LaterEdit';
import { WhoAnswers } from './WhoAnswers';

interface AskedHypothesisProps {
  readonly item: ReviewItem;
  /** `wall`: nothing else is on the screen. */
  readonly size: 'wall' | 'normal';
  /** Whether it is being answered here, for the others to see. */
  readonly onAnswering: (isAnswering: boolean) => void;
}

/** One hypothesis, large: what was bet, the value question, and what can be ticked off beside it. */
export function AskedHypothesis({ item, size, onAnswering }: AskedHypothesisProps) {
  const { words, review } = useReviewScreen();
  const { revision, bet } = item;
  const isReadOnly = !review.opened.mayAnswer;
  return (
    <div className={`${css.asked} ${size === 'wall' ? css.wall : ''}`}>
      <p className={css.about}>
        <IssueLink issueKey={item.key} />
        <bdi className={css.summary}>{item.summary}</bdi>
        {revision?.hypothesis.kind === 'enabler' && <Lozenge>{words.enabler}</Lozenge>}
        {item.part === 'due' && <span>{words.dueExplained}</span>}
        <WhoAnswers issueId={item.issueId} />
      </p>
      {revision === null ? (
        <Note tone="warning">{item.isGone ? words.gone : words.altered}</Note>
      ) : (
        <>
          <div className={css.bet}>
            <SentenceText thing={revision.hypothesis.thing} value={revision.hypothesis.value} />
            {revision.hypothesis.beneficiary !== '' && <p className={css.subtle} dir="auto">{words.by(revision.hypothesis.beneficiary)}</p>}
          </div>
          <LaterEdit item={item} />
          {item.cameLater && <p className={css.subtle}>{words.cameLater}</p>}
          <AnsweredBefore item={item} />
          {bet !== null && <AskedQuestion item={item} revision={revision} bet={bet} size={size} readOnly={isReadOnly} onAnswering={onAnswering} />}
          <AfterPaint>
            <Criteria issueId={item.issueId} revision={revision} readOnly={isReadOnly} />
          </AfterPaint>
        </>
      )}
    </div>
  );
}
