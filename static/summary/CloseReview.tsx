import { useEffect, useRef } from 'react';
import type { ReviewEntry } from '../../src/core/sprint/review';
import { useWords } from '../words/words';
import { ClosingForm } from './closing/ClosingForm';
import css from './CloseReview.module.css';
import type { ReviewToClose } from './review-to-close';
import { useSummaryWords } from './use-summary-words';

interface CloseReviewProps {
  readonly review: ReviewToClose;
  /** With the closing that holds, whoever was first. */
  readonly onClosed: (entry: ReviewEntry) => void;
  readonly onCancel: () => void;
}

/** The dialog that closes a review. The browser's own: it lies over everything, also over a page that fills the screen. */
export function CloseReview({ review, onClosed, onCancel }: CloseReviewProps) {
  const { loading } = useWords();
  const { data: words } = useSummaryWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label={words?.close.title(review.sprint.name) ?? loading}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // What is typed here is not meant for the page behind.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {words === undefined ? loading : <ClosingForm review={review} words={words} onClosed={onClosed} onCancel={onCancel} />}
    </dialog>
  );
}
