import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { SkeletonLines } from '../shared/SkeletonLines';
import { boardSprints, useBoards } from './board-sprints';
import { BoardChoice } from './BoardChoice';
import { DueNow } from './due/DueNow';
import type { SprintsRoute } from './route';
import { SprintList } from './SprintList';
import css from './SprintsTab.module.css';
import type { SprintsWords } from './use-sprints-words';

interface AllSprintsProps {
  readonly words: SprintsWords;
  /** Null where nobody has chosen one. */
  readonly boardId: string | null;
  readonly onBoard: (boardId: string) => void;
  readonly onGo: (to: SprintsRoute) => void;
}

/** What is due now, and all sprints of a board with the state of their reviews. */
export function AllSprints({ words, boardId, onBoard, onGo }: AllSprintsProps) {
  const { projectId } = useSession();
  const boards = useBoards(projectId);
  const known = boards.data ?? [];
  const board = known.find(({ id }) => id === boardId)?.id ?? known[0]?.id ?? '';
  const sprints = useQuery(boardSprints(board));
  const failed = [boards, sprints].find(({ error, data }) => error !== null && data === undefined);
  return (
    <Screen title={words.title}>
      <div className={css.overview}>
        <DueNow words={words} />
        {failed !== undefined && <LoadFailed what={words.failed} error={failed.error} onRetry={() => void failed.refetch()} />}
        {known.length > 1 && <BoardChoice words={words} boards={known} chosen={board} onChoose={onBoard} />}
        {boards.data !== undefined && board === '' && <None title={words.none.title} hint={words.none.hint} />}
        {sprints.data?.length === 0 && <None title={words.none.title} hint={words.none.unborn} />}
        {sprints.data !== undefined && sprints.data.length > 0 && <SprintList key={board} words={words} sprints={sprints.data} onGo={onGo} />}
        {failed === undefined && (boards.data === undefined || (board !== '' && sprints.data === undefined)) && (
          <SkeletonLines lines={[['100%', '72px'], ['100%', '72px'], ['100%', '72px']]} />
        )}
      </div>
    </Screen>
  );
}

function None({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <section aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <p className={css.subtle}>{hint}</p>
    </section>
  );
}
