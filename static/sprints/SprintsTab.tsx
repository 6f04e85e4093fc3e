import { lazy, Suspense, useEffect, useState } from 'react';
import type { PageHistory } from '../project/page-history';
import { LoadFailed } from '../shared/LoadFailed';
import { SkeletonLines } from '../shared/SkeletonLines';
import { AllSprints } from './AllSprints';
import { pathOf, routeOf, type SprintsRoute } from './route';
import { useSprintsWords } from './use-sprints-words';

const SprintReview = lazy(async () => ({ default: (await import('../review/SprintReview')).SprintReview }));
const SprintGoal = lazy(async () => ({ default: (await import('../goal/SprintGoal')).SprintGoal }));

const waiting = <SkeletonLines lines={[['50%', '32px'], ['100%', '72px'], ['100%', '72px']]} />;

interface SprintsTabProps {
  readonly history: PageHistory;
  /** Null where Jira does not tell. */
  readonly boardId: string | null;
}

/** All sprints, or one of them: its review, or its goal. */
export function SprintsTab({ history, boardId }: SprintsTabProps) {
  const { data: words, error, refetch } = useSprintsWords();
  const [chosenBoard, chooseBoard] = useState(boardId);
  const [route, show] = useState<SprintsRoute>(() => routeOf(history.path()));
  useEffect(
    () =>
      history.listen((path) => {
        if (path.startsWith('/sprints')) show(routeOf(path));
      }),
    [history],
  );
  if (words === undefined) return error === null ? waiting : <LoadFailed error={error} onRetry={() => void refetch()} />;
  const go = (to: SprintsRoute) => {
    show(to);
    history.go(pathOf(to));
  };
  const leave = () => go({ screen: 'all' });
  if (route.screen === 'all') return <AllSprints words={words} boardId={chosenBoard} onBoard={chooseBoard} onGo={go} />;
  const Shown = route.screen === 'goal' ? SprintGoal : SprintReview;
  return (
    <Suspense fallback={waiting}>
      <Shown key={route.sprintId} sprintId={route.sprintId} onLeave={leave} />
    </Suspense>
  );
}
