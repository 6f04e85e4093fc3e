import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../session/session';
import { SkeletonLines } from '../shared/SkeletonLines';
import { beginReview } from './begin-review';
import type { ReviewPlace } from './review-place';
import { SprintReview } from './SprintReview';

const ChooseSprint = lazy(async () => ({ default: (await import('./choose/ChooseSprint')).ChooseSprint }));

/** The review of the sprint that it was begun on, or of the one that is chosen. */
export function ReviewPage({ place }: { readonly place: ReviewPlace }) {
  const { projectId } = useSession();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const sprintId = chosen ?? place.sprintId;
  const choose = (id: string) => {
    beginReview(client, id, projectId);
    setChosen(id);
  };
  if (sprintId === null) {
    return (
      <Suspense fallback={<SkeletonLines lines={[['16rem', '28px'], ['100%', '48px']]} />}>
        <ChooseSprint boardId={place.boardId} project={projectId === '' ? place.projectKey : projectId} onChoose={choose} />
      </Suspense>
    );
  }
  return <SprintReview key={sprintId} sprintId={sprintId} onLeave={place.sprintId === null ? () => setChosen(null) : undefined} />;
}
