import { useState } from 'react';
import { useSession } from '../session/session';
import { ChooseSprint } from './choose/ChooseSprint';
import type { ReviewPlace } from './review-place';
import { SprintReview } from './SprintReview';

/** The review of the sprint that it was begun on, or of the one that is chosen. */
export function ReviewPage({ place }: { readonly place: ReviewPlace }) {
  const { projectId } = useSession();
  const [chosen, choose] = useState<string | null>(null);
  const sprintId = chosen ?? place.sprintId;
  if (sprintId === null) return <ChooseSprint boardId={place.boardId} project={projectId === '' ? place.projectKey : projectId} onChoose={choose} />;
  return <SprintReview key={sprintId} sprintId={sprintId} onLeave={place.sprintId === null ? () => choose(null) : undefined} />;
}
