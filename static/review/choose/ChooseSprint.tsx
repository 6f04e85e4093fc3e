import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Board } from '../../../src/jira/find-boards';
import { findBoards } from '../../../src/jira/find-boards';
import { jira } from '../../api/jira';
import { LoadFailed } from '../../shared/LoadFailed';
import { Screen } from '../../shared/Screen';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useReviewWords } from '../use-review-words';
import { BoardList } from './BoardList';
import css from './ChooseSprint.module.css';
import { SprintList } from './SprintList';

interface ChooseSprintProps {
  /** Where Jira tells it. */
  readonly boardId: string | null;
  /** Id or key; null where the command was begun outside of a project. */
  readonly project: string | null;
  readonly onChoose: (sprintId: string) => void;
}

/** Which sprint is reviewed: of the board that is open, of the project's board, or of any. */
export function ChooseSprint({ boardId, project, onChoose }: ChooseSprintProps) {
  const words = useReviewWords();
  const [chosen, choose] = useState<Pick<Board, 'id' | 'name'> | null>(null);
  const [wantsOther, setWantsOther] = useState(false);
  const ofProject = useQuery({
    queryKey: ['boards', project],
    queryFn: async () => (await findBoards(jira)(project ?? '')).filter(({ type }) => type !== 'kanban'),
    enabled: project !== null && boardId === null,
  });
  if (words === undefined) return <SkeletonLines lines={[['16rem', '28px'], ['100%', '48px']]} />;
  const said = words.choose;
  const only = ofProject.data?.length === 1 ? ofProject.data[0] : undefined;
  const board = chosen?.id ?? (wantsOther ? null : (boardId ?? only?.id ?? null));
  return (
    <Screen title={said.title}>
      <div className={css.choose}>
        <p className={css.title} aria-hidden="true">
          {said.title}
        </p>
        {ofProject.isError && <LoadFailed error={ofProject.error} onRetry={() => void ofProject.refetch()} />}
        {project !== null && boardId === null && ofProject.isPending ? (
          <SkeletonLines lines={[['100%', '48px'], ['100%', '48px']]} />
        ) : board === null ? (
          <BoardList project={wantsOther ? null : project} onChoose={choose} />
        ) : (
          <>
            <div className={css.board}>
              {chosen !== null && <bdi>{chosen.name}</bdi>}
              <Button
                spacing="compact"
                appearance="subtle"
                onClick={() => {
                  choose(null);
                  setWantsOther(true);
                }}
              >
                {said.otherBoard}
              </Button>
            </div>
            <SprintList boardId={board} onChoose={onChoose} />
          </>
        )}
      </div>
    </Screen>
  );
}
