import { useCallback, useEffect } from 'react';
import type { Bet } from '../../../src/core/hypothesis/bet';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { verdictLimits, type AskedIn } from '../../../src/core/hypothesis/verdict';
import type { AnsweringState, SentLater } from '../../verdict/value-question-props';
import { ValueQuestion } from '../../verdict/ValueQuestion';
import type { OutboxState } from '../outbox/outbox';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import { ServingToDos } from './ServingToDos';

interface AskedQuestionProps {
  readonly item: ReviewItem;
  readonly revision: Revision;
  readonly bet: Bet;
  readonly size: 'wall' | 'normal';
  readonly readOnly: boolean;
  readonly onAnswering: (isAnswering: boolean) => void;
}

/** The value question in a review: delivered is counted from the sprint's to-dos, and answers wait while there is no connection. */
export function AskedQuestion({ item, revision, bet, size, readOnly, onAnswering }: AskedQuestionProps) {
  const { review, room, verdictWords } = useReviewScreen();
  const { issueId, toDos } = item;
  const { sprint } = review.opened;
  const askedIn: AskedIn = { sprintId: sprint.id, name: sprint.name.slice(0, verdictLimits.sprintName) };
  const done = toDos.filter(({ status }) => status.category === 'done').length;
  const onState = useCallback((state: AnsweringState) => onAnswering(state !== 'idle'), [onAnswering]);
  useEffect(() => () => onAnswering(false), [onAnswering]);
  return (
    <ValueQuestion
      issueId={issueId}
      revision={revision}
      bet={bet}
      askedIn={askedIn}
      toDos={toDos.length === 0 ? null : { done, total: toDos.length }}
      toDoList={<ServingToDos item={item} />}
      words={verdictWords}
      readOnly={readOnly}
      send={(change, base) => room.outbox.give(issueId, change, base)}
      later={sentLater(room.out, issueId)}
      isAnswered={item.answer !== null}
      start="open"
      keys={size === 'wall' ? 'page' : 'form'}
      size={size}
      onState={onState}
    />
  );
}

function sentLater({ waiting, refused }: OutboxState, issueId: string): SentLater | null {
  if (waiting.some((change) => change.issueId === issueId && change.change.type !== 'tick')) return { state: 'waiting' };
  const reason = refused.get(issueId);
  return reason === undefined ? null : { state: 'refused', reason };
}
