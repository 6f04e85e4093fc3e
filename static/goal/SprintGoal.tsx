import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useSprint } from '../sprint/sprint-query';
import { GoalOnScreen } from './GoalOnScreen';
import { sprintDetails, useMayManageSprints } from './sprint-details';
import css from './SprintGoal.module.css';
import { useGoalWords } from './use-goal-words';

interface SprintGoalProps {
  readonly sprintId: string;
  /** Back to where the sprint was chosen, where there is such a place. */
  readonly onLeave?: (() => void) | undefined;
}

/** The goal of a sprint as a value: what its to-dos serve, and a goal made of it. */
export function SprintGoal({ sprintId, onLeave }: SprintGoalProps) {
  const { projectId } = useSession();
  const words = useGoalWords();
  const details = useQuery(sprintDetails(sprintId));
  const sprint = useSprint(sprintId);
  const mayManage = useMayManageSprints(projectId);
  const failed = [words, details, sprint].find(({ error, data }) => error !== null && data === undefined);
  if (failed !== undefined) {
    return <LoadFailed {...(words.data && { what: words.data.failed })} error={failed.error} onRetry={() => void Promise.all([words, details, sprint].map(({ refetch }) => refetch()))} />;
  }
  if (words.data === undefined || details.data === undefined || sprint.data === undefined) {
    return <SkeletonLines lines={[['60%', '32px'], ['100%', '72px'], ['100%', '72px'], ['100%', '96px']]} />;
  }
  return (
    <Screen title={words.data.title}>
      <div className={css.goal}>
        {onLeave !== undefined && (
          <div>
            <Button appearance="subtle" spacing="compact" onClick={onLeave}>
              {words.data.back}
            </Button>
          </div>
        )}
        <Heading size="large" as="h2">
          <bdi>{words.data.of(details.data.name)}</bdi>
        </Heading>
        <GoalOnScreen key={sprintId} words={words.data} details={details.data} sprint={sprint.data} mayManage={mayManage.data ?? true} />
      </div>
    </Screen>
  );
}
