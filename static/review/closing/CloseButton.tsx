import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { useSession } from '../../session/session';
import { showEntry } from '../reading/opened-review';
import { useReviewScreen } from '../screen-context';
import css from './CloseButton.module.css';
import { reviewToClose } from './review-to-close';

const CloseReview = lazy(async () => ({ default: (await import('../../summary/CloseReview')).CloseReview }));

interface CloseButtonProps {
  readonly isClosing: boolean;
  readonly onClosing: (now: boolean) => void;
}

/** Ends the review: what it came to is kept as its summary. */
export function CloseButton({ isClosing, onClosing }: CloseButtonProps) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const { words: { close: words }, review, room } = useReviewScreen();
  const { opened } = review;
  const waits = room.out.waiting.length > 0;
  const reason = waits ? words.waiting : null;
  const onClosed = (entry: ReviewEntry) => {
    onClosing(false);
    showEntry(client, opened.sprint.id, entry);
  };
  if (!opened.mayAnswer) return null;
  return (
    <>
      <Button appearance="primary" isDisabled={reason !== null} onClick={() => onClosing(true)}>
        {words.button}
      </Button>
      {reason !== null && <span className={css.reason}>{reason}</span>}
      {isClosing && reason === null && (
        <Suspense fallback={null}>
          <CloseReview review={reviewToClose(review, room.everHere, accountId)} onClosed={onClosed} onCancel={() => onClosing(false)} />
        </Suspense>
      )}
    </>
  );
}
