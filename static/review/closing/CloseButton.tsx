import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { useSession } from '../../session/session';
import { showEntry } from '../reading/opened-review';
import { useReviewScreen } from '../screen-context';
import css from './CloseButton.module.css';
import { reviewToClose } from './review-to-close';

const CloseReview = lazy(async () => ({ default: (await import('../../summary/CloseReview')).CloseReview }));

/** Ends the review: what it came to is kept as its summary. */
export function CloseButton() {
  const client = useQueryClient();
  const { accountId } = useSession();
  const { words: { close: words }, review, room } = useReviewScreen();
  const [isClosing, setClosing] = useState(false);
  const { opened } = review;
  const waits = room.out.waiting.length > 0;
  const reason = !opened.mayAnswer ? words.notAllowed : waits ? words.waiting : null;
  const onClosed = (entry: ReviewEntry) => {
    setClosing(false);
    showEntry(client, opened.sprint.id, entry);
  };
  if (!opened.mayAnswer) return null;
  return (
    <>
      <Button appearance="primary" isDisabled={reason !== null} onClick={() => setClosing(true)}>
        {words.button}
      </Button>
      {reason !== null && <span className={css.reason}>{reason}</span>}
      {isClosing && (
        <Suspense fallback={null}>
          <CloseReview review={reviewToClose(review, room.everHere, accountId)} onClosed={onClosed} onCancel={() => setClosing(false)} />
        </Suspense>
      )}
    </>
  );
}
