import type { ReviewEntry } from '../../src/core/sprint/review';
import { Dialog } from '../shared/Dialog';
import { useWords } from '../words/words';
import { ClosingForm } from './closing/ClosingForm';
import type { ReviewToClose } from './review-to-close';
import { useSummaryWords } from './use-summary-words';

interface CloseReviewProps {
  readonly review: ReviewToClose;
  /** With the closing that holds, whoever was first. */
  readonly onClosed: (entry: ReviewEntry) => void;
  readonly onCancel: () => void;
}

/** The dialog that closes a review. */
export function CloseReview({ review, onClosed, onCancel }: CloseReviewProps) {
  const { loading } = useWords();
  const { data: words } = useSummaryWords();
  return (
    <Dialog label={words?.close.title(review.sprint.name) ?? loading} onCancel={onCancel}>
      {words === undefined ? loading : <ClosingForm review={review} words={words} onClosed={onClosed} onCancel={onCancel} />}
    </Dialog>
  );
}
