import { useCallback } from 'react';
import { useBoardColumns, useBoardIssues } from '../ask/board';
import { useSprints } from '../ask/backlog';
import { moveToStatus } from '../ask/issue';
import { useMay } from '../ask/permissions';
import type { Project } from '../ask/project';
import { backlogAddress } from '../routing/addresses';
import { useAct } from '../issues/act';
import { Empty, isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';
import { BoardColumn } from './board-column';
import './board.css';

interface BoardPageProps {
  readonly project: Project;
  readonly board: string;
}

/** The active sprint, a column a status. */
export function BoardPage({ project, board }: BoardPageProps) {
  const columns = useBoardColumns(board);
  const sprints = useSprints(board);
  const active = sprints.data?.filter(({ state }) => state === 'active') ?? [];
  const issues = useBoardIssues(board, sprints.data && active.map(({ id }) => id));
  const may = useMay(project.key);
  const act = useAct();
  const move = useCallback(
    (issue: string, statusIds: readonly string[]) => void act(`${issue} was not moved`, () => moveToStatus(issue, statusIds)),
    [act],
  );
  const error = columns.error ?? sprints.error ?? issues.error;
  if (isNoAccess(error)) return <NoAccess what="board" />;
  if (error) return <Trouble error={error} retry={() => void Promise.all([columns.refetch(), sprints.refetch(), issues.refetch()])} />;
  if (!columns.data || !issues.data) return <Loading what="the board" />;
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{active.map(({ name }) => name).join(', ') || 'Board'}</h1>
      </div>
      {active[0]?.goal && <p className="board-goal">{active[0].goal}</p>}
      {active.length === 0 ? (
        <Empty title="No sprint is active">
          <p>
            Start one in the <a href={backlogAddress(project.key, board)}>backlog</a>.
          </p>
        </Empty>
      ) : (
        <div className="board">
          {columns.data.map((column) => (
            <BoardColumn
              key={column.name}
              column={column}
              columns={columns.data}
              issues={issues.data.filter(({ fields }) => column.statusIds.includes(fields.status.id))}
              onMove={may('TRANSITION_ISSUES') ? move : undefined}
            />
          ))}
        </div>
      )}
    </>
  );
}
