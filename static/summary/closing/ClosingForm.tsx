import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { reviewLimits, type ReviewEntry } from '../../../src/core/sprint/review';
import { reasonOf } from '../../api/app-failure';
import { Note } from '../../shared/Note';
import { useCloseReview } from '../closing-functions';
import { failureInWords } from '../failure-in-words';
import type { ReviewToClose } from '../review-to-close';
import type { SummaryWords } from '../use-summary-words';
import { ClosedFirst } from './ClosedFirst';
import css from './ClosingForm.module.css';
import { ParticipantPicker } from './ParticipantPicker';
import { participantsOf } from './participants-of';

interface ClosingFormProps {
  readonly review: ReviewToClose;
  readonly words: SummaryWords;
  readonly onClosed: (entry: ReviewEntry) => void;
  readonly onCancel: () => void;
}

/** What stays unanswered is named, who took part is asked, and then the review is closed: once. */
export function ClosingForm({ review, words, onClosed, onCancel }: ClosingFormProps) {
  const { close } = words;
  const { sprint, items, base, busyWork } = review;
  const [participants, choose] = useState(() => participantsOf(review));
  const { mutate, isPending, error } = useCloseReview();
  const refused = error === null ? null : reasonOf(error);
  const unanswered = items.filter(({ answer }) => answer === null);
  const title = (
    <Heading size="medium" as="h2">
      <bdi>{close.title(sprint.name)}</bdi>
    </Heading>
  );
  if (refused?.code === 'review-moved') {
    return (
      <div className={css.form}>
        {title}
        <ClosedFirst entry={refused.current} words={words} onShow={() => onClosed(refused.current)} onCancel={onCancel} />
      </div>
    );
  }
  const tooMany = participants.length > reviewLimits.participants;
  const go = () =>
    mutate(
      {
        sprintId: sprint.id,
        base,
        issueIds: items.map(({ issueId }) => issueId),
        wasDue: items.filter(({ wasDue }) => wasDue).map(({ issueId }) => issueId),
        participants: [...participants],
        busyWork,
      },
      { onSuccess: onClosed },
    );
  return (
    <div className={css.form}>
      {title}
      <p>{items.length === 0 ? close.noQuestions : close.answered(items.length - unanswered.length, items.length)}</p>
      {unanswered.length > 0 && (
        <div>
          <p>{close.unanswered(unanswered.length)}</p>
          <ul className={css.unanswered}>
            {unanswered.map(({ issueId, key, title: said }) => (
              <li key={issueId}>
                {key} <bdi>{said}</bdi>
              </li>
            ))}
          </ul>
          <p className={css.subtle}>{close.stillAsked}</p>
        </div>
      )}
      <ParticipantPicker participants={participants} words={close} trouble={tooMany ? close.tooMany(reviewLimits.participants) : null} onChange={choose} />
      <div role="alert">{refused !== null && <Note tone="problem">{failureInWords(error, words)}</Note>}</div>
      <div className={css.actions}>
        <Button appearance="primary" isLoading={isPending} isDisabled={tooMany} onClick={go}>
          {close.go}
        </Button>
        <Button appearance="subtle" isDisabled={isPending} onClick={onCancel}>
          {close.cancel}
        </Button>
      </div>
    </div>
  );
}
