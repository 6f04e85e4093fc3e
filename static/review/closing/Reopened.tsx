import { lazy, Suspense } from 'react';
import { useReviewScreen } from '../screen-context';

const ReopenedNote = lazy(async () => ({ default: (await import('../../summary/ReopenedNote')).ReopenedNote }));

/** That the review was closed before, and who opened it again. */
export function Reopened() {
  const [newest] = useReviewScreen().review.opened.log;
  if (newest?.change.type !== 'reopened') return null;
  return (
    <Suspense fallback={null}>
      <ReopenedNote entry={newest} />
    </Suspense>
  );
}
