import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ReviewEntry } from '../../../src/core/sprint/review';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { RoomNotes } from '../around/RoomNotes';
import { showEntry } from '../reading/opened-review';
import { useReviewScreen } from '../screen-context';

const ReviewSummary = lazy(async () => ({ default: (await import('../../summary/ReviewSummary')).ReviewSummary }));

/** A review that is over: what it came to. */
export function ClosedReview({ entry }: { readonly entry: ReviewEntry }) {
  const client = useQueryClient();
  const { opened } = useReviewScreen().review;
  const { sprint, log, mayAnswer } = opened;
  return (
    <>
      <RoomNotes />
      <Suspense fallback={<SkeletonLines lines={[['20rem', '40px'], ['100%', '120px'], ['100%', '120px']]} />}>
        <ReviewSummary sprintId={sprint.id} entry={entry} log={log} mayAnswer={mayAnswer} onReopened={(next) => showEntry(client, sprint.id, next)} />
      </Suspense>
    </>
  );
}
