import Button from '@atlaskit/button/new';
import EpicIcon from '@atlaskit/icon/core/epic';
import { useCallback, useMemo, useState } from 'react';
import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useBacklogIssues, useSprints } from '../ask/backlog';
import type { ListedIssue } from '../ask/issue-fields';
import { useMay } from '../ask/permissions';
import type { Project } from '../ask/project';
import { moveIssue, type Destination, type ListId } from '../ask/ranking';
import { createSprint } from '../ask/sprint';
import { useAct } from '../issues/act';
import { Empty, isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';
import { useDrops, type Dropped } from './dragging';
import { EpicPanel } from './epic-panel';
import { BacklogSection } from './backlog-section';
import type { RowMoves } from './row-menu';
import { step, toBottom, toTop, type ListName } from './rows';
import { SprintSection } from './sprint-section';
import './backlog.css';

type Pages = InfiniteData<{ readonly issues: readonly ListedIssue[] }>;

/** What the page has loaded of a list, straight from the cache: moves are made long after rows were rendered. */
function useLoadedRows(board: string): (list: ListId) => readonly ListedIssue[] {
  const queries = useQueryClient();
  return useCallback(
    (list) => {
      const key = list === 'backlog' ? ['backlog', board] : ['sprint-issues', board, list];
      return queries.getQueryData<Pages>(key)?.pages.flatMap(({ issues }) => issues) ?? [];
    },
    [queries, board],
  );
}

interface BacklogPageProps {
  readonly project: Project;
  readonly board: string;
}

export function BacklogPage({ project, board }: BacklogPageProps) {
  const sprints = useSprints(board);
  const backlog = useBacklogIssues(board);
  const may = useMay(project.key);
  const act = useAct();
  const rowsOf = useLoadedRows(board);
  const [showsEpics, setShowsEpics] = useState(() => window.innerWidth >= 1000);

  const move = useCallback(
    (issue: string, from: ListId, to: ListId, destination: Destination) =>
      void act(`${issue} was not moved`, () => moveIssue({ issue, from, to, destination })),
    [act],
  );
  const onDropped: Dropped = useCallback(
    (issue, from, to, destination) => move(issue, from, to, destination === 'end-of-list' ? toBottom(rowsOf(to), issue) : destination),
    [move, rowsOf],
  );
  useDrops(onDropped);

  const lists = useMemo<readonly ListName[]>(
    () => [...(sprints.data ?? []).map(({ id, name }) => ({ id, name })), { id: 'backlog', name: 'Backlog' }],
    [sprints.data],
  );
  const moves = useMemo<RowMoves | undefined>(() => {
    if (!may('SCHEDULE_ISSUES')) return undefined;
    const destination = (issue: string, list: ListId, how: Parameters<RowMoves['step']>[2]) => {
      const rows = rowsOf(list);
      if (how === 'top') return toTop(rows, issue);
      if (how === 'bottom') return toBottom(rows, issue);
      return step(rows, issue, how === 'up' ? -1 : 1);
    };
    return {
      lists,
      step: (issue, list, how) => {
        const to = destination(issue, list, how);
        if (to) move(issue, list, list, to);
      },
      moveTo: (issue, from, to) => move(issue, from, to, to === 'backlog' ? toTop(rowsOf(to), issue) : toBottom(rowsOf(to), issue)),
    };
  }, [may, lists, rowsOf, move]);

  const error = sprints.error ?? backlog.error;
  if (isNoAccess(error)) return <NoAccess what="board" />;
  if (error) return <Trouble error={error} retry={() => void Promise.all([sprints.refetch(), backlog.refetch()])} />;
  if (!sprints.data || !backlog.data) return <Loading what="the backlog" />;
  const hasActive = sprints.data.some(({ state }) => state === 'active');
  const nextSprintName = () => `${project.key} Sprint ${1 + Math.max(0, ...sprints.data.map(({ name }) => Number(/(\d+)\s*$/.exec(name)?.[1] ?? 0)))}`;
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">Backlog</h1>
        <Button iconBefore={EpicIcon} isSelected={showsEpics} onClick={() => setShowsEpics(!showsEpics)}>
          Epics
        </Button>
      </div>
      <div className={`backlog${showsEpics ? ' backlog--with-epics' : ''}`}>
        {showsEpics && <EpicPanel project={project} />}
        <div className="backlog__lists">
          {sprints.data.map((sprint) => (
            <SprintSection key={sprint.id} board={board} sprint={sprint} project={project} may={may} moves={moves} canStart={!hasActive} />
          ))}
          {sprints.data.length === 0 && (
            <Empty title="No sprint is planned">
              <p>Create one below, then move issues into it.</p>
            </Empty>
          )}
          <BacklogSection
            backlog={backlog}
            project={project}
            may={may}
            moves={moves}
            onCreateSprint={() => void act('The sprint was not created', () => createSprint(board, nextSprintName()))}
          />
        </div>
      </div>
    </>
  );
}
