import Button from '@atlaskit/button/new';
import type { useBacklogIssues } from '../ask/backlog';
import type { May } from '../ask/permissions';
import type { Project } from '../ask/project';
import { CreateInline } from './create-inline';
import { IssueList } from './issue-list';
import type { RowMoves } from './row-menu';

interface BacklogSectionProps {
  readonly board: string;
  readonly backlog: ReturnType<typeof useBacklogIssues>;
  readonly project: Project;
  readonly may: May;
  readonly moves: RowMoves | undefined;
  readonly onCreateSprint: () => void;
}

/** Everything that is in no sprint, in rank order. */
export function BacklogSection({ board, backlog, project, may, moves, onCreateSprint }: BacklogSectionProps) {
  const issues = backlog.data?.pages.flatMap((page) => page.issues) ?? [];
  return (
    <section className="list-section" aria-label="Backlog">
      <header className="list-head">
        <h2 className="list-head__name">Backlog</h2>
        <span className="quiet">
          {issues.length}
          {backlog.hasNextPage ? '+' : ''} {issues.length === 1 ? 'issue' : 'issues'}
        </span>
        <span className="list-head__actions">{may('MANAGE_SPRINTS_PERMISSION') && <Button onClick={onCreateSprint}>Create sprint</Button>}</span>
      </header>
      <IssueList
        id="backlog"
        issues={issues}
        moves={moves}
        more={backlog.hasNextPage ? { isLoading: backlog.isFetchingNextPage, load: () => void backlog.fetchNextPage() } : undefined}
        whenEmpty="Your backlog is empty."
      />
      {may('CREATE_ISSUES') && <CreateInline board={board} project={project} list="backlog" />}
    </section>
  );
}
