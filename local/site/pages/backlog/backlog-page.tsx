import Button from '@atlaskit/button/new';
import EpicIcon from '@atlaskit/icon/core/epic';
import { useCallback, useMemo, useState } from 'react';
import { useBacklogIssues, useSprints } from '../ask/backlog';
import { useMay } from '../ask/permissions';
import type { Project } from '../ask/project';
import { moveIssue, type Destination, type ListId } from '../ask/ranking';
import { createSprint } from '../ask/sprint';
import { ActionModal } from '../frames/action-modal';
import type { HostedModule } from '../frames/hosted-module';
import { useAct } from '../issues/act';
import { Empty, isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';
import { useDrops } from './dragging';
import { EpicPanel } from './epic-panel';
import { BacklogMenu } from './backlog-menu';
import { BacklogSection } from './backlog-section';
import { useLoadedLists } from './loaded-lists';
import type { RowMoves } from './row-menu';
import { step, toTop, type ListName } from './rows';
import { SprintSection } from './sprint-section';
import './backlog.css';

interface BacklogPageProps {
  readonly project: Project;
  readonly board: string;
}

export function BacklogPage({ project, board }: BacklogPageProps) {
  const sprints = useSprints(board);
  const backlog = useBacklogIssues(board);
  const may = useMay(project.key);
  const act = useAct();
  const loaded = useLoadedLists(board);
  // Here and not in the menus: a sprint that somebody completes leaves the page, and what is open on it stays.
  const [action, setAction] = useState<HostedModule>();
  const [showsEpics, setShowsEpics] = useState(() => window.innerWidth >= 1000);

  const move = useCallback(
    (issue: string, from: ListId, to: ListId, destination: Destination) => {
      const move = { board, issue, from, to, destination };
      loaded.show(move);
      void act(`${issue} was not moved`, () => moveIssue(move));
    },
    [act, board, loaded],
  );
  useDrops(move);

  const lists = useMemo<readonly ListName[]>(
    () => [...(sprints.data ?? []).map(({ id, name }) => ({ id, name })), { id: 'backlog', name: 'Backlog' }],
    [sprints.data],
  );
  const moves = useMemo<RowMoves | undefined>(() => {
    if (!may('SCHEDULE_ISSUES')) return undefined;
    const destination = (issue: string, list: ListId, how: Parameters<RowMoves['step']>[2]) => {
      const rows = loaded.rows(list);
      if (how === 'top') return toTop(rows, issue);
      if (how === 'bottom') return { at: 'end' } as const;
      return step(rows, issue, how === 'up' ? -1 : 1);
    };
    return {
      lists,
      step: (issue, list, how) => {
        const to = destination(issue, list, how);
        if (to) move(issue, list, list, to);
      },
      moveTo: (issue, from, to) => move(issue, from, to, to === 'backlog' ? toTop(loaded.rows(to), issue) : { at: 'end' }),
    };
  }, [may, lists, loaded, move]);

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
        <div className="page-head__actions">
          <Button iconBefore={EpicIcon} isSelected={showsEpics} onClick={() => setShowsEpics(!showsEpics)}>
            Epics
          </Button>
          <BacklogMenu board={board} onAction={setAction} />
        </div>
      </div>
      <div className={`backlog${showsEpics ? ' backlog--with-epics' : ''}`}>
        {showsEpics && <EpicPanel project={project} />}
        <div className="backlog__lists">
          {sprints.data.map((sprint) => (
            <SprintSection key={sprint.id} board={board} sprint={sprint} project={project} may={may} moves={moves} canStart={!hasActive} onAction={setAction} />
          ))}
          {sprints.data.length === 0 && (
            <Empty title="No sprint is planned">
              <p>Create one below, then move issues into it.</p>
            </Empty>
          )}
          <BacklogSection
            board={board}
            backlog={backlog}
            project={project}
            may={may}
            moves={moves}
            onCreateSprint={() => void act('The sprint was not created', () => createSprint(board, nextSprintName()))}
          />
        </div>
      </div>
      {action && <ActionModal module={action} onClosed={() => setAction(undefined)} />}
    </>
  );
}
