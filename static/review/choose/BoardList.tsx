import Textfield from '@atlaskit/textfield';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { Board } from '../../../src/jira/find-boards';
import { searchBoards } from '../../../src/jira/search-boards';
import { jira } from '../../api/jira';
import { LoadFailed } from '../../shared/LoadFailed';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useReviewWords } from '../use-review-words';
import css from './ChooseSprint.module.css';

interface BoardListProps {
  /** Id or key; null for the boards of all projects. */
  readonly project: string | null;
  readonly onChoose: (board: Board) => void;
}

/** Boards with sprints, found by name. */
export function BoardList({ project, onChoose }: BoardListProps) {
  const said = useReviewWords()?.choose;
  const id = useId();
  const [typed, type] = useState('');
  const name = useDeferredValue(typed.trim());
  const boards = useQuery({
    queryKey: ['boards', project, name],
    queryFn: async () => (await searchBoards(jira)({ project, name })).filter((board) => board.type !== 'kanban'),
    placeholderData: keepPreviousData,
  });
  if (said === undefined) return null;
  if (boards.isError) return <LoadFailed error={boards.error} onRetry={() => void boards.refetch()} />;
  return (
    <>
      <label htmlFor={id} className={css.heading}>
        {said.findBoard}
      </label>
      <Textfield id={id} value={typed} onChange={(event) => type(event.currentTarget.value)} autoComplete="off" />
      {boards.data === undefined ? (
        <SkeletonLines lines={[['100%', '48px'], ['100%', '48px']]} />
      ) : (
        <>
          <p role="status">{boards.data.length === 0 && (name === '' ? said.noBoards : said.noneFound)}</p>
          <ul className={css.list} aria-label={said.boards}>
            {boards.data.map((board) => (
              <li key={board.id}>
                <button type="button" className={css.choice} onClick={() => onChoose(board)}>
                  <bdi className={css.name}>{board.name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
