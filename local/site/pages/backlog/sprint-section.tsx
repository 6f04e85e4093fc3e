import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useSprintIssues, type Sprint } from '../ask/backlog';
import { storyPointsField } from '../ask/issue-fields';
import type { May } from '../ask/permissions';
import type { Project } from '../ask/project';
import { deleteSprint } from '../ask/sprint';
import type { HostedModule } from '../frames/hosted-module';
import { useAct } from '../issues/act';
import { shortDate } from '../issues/dates';
import { Loading, Trouble } from '../shell/states';
import { CreateInline } from './create-inline';
import { IssueList } from './issue-list';
import type { RowMoves } from './row-menu';
import { SprintDialog, type SprintDialogKind } from './sprint-dialog';
import { SprintMenu } from './sprint-menu';

interface SprintSectionProps {
  readonly board: string;
  readonly sprint: Sprint;
  readonly project: Project;
  readonly may: May;
  readonly moves: RowMoves | undefined;
  /** False while another sprint is active: one at a time, as is Jira's default. */
  readonly canStart: boolean;
  readonly onAction: (action: HostedModule) => void;
}

export function SprintSection({ board, sprint, project, may, moves, canStart, onAction }: SprintSectionProps) {
  const list = useSprintIssues(board, sprint.id);
  const [dialog, setDialog] = useState<SprintDialogKind>();
  const act = useAct();
  const issues = list.data?.pages.flatMap((page) => page.issues) ?? [];
  const points = issues.reduce((sum, issue) => sum + (issue.fields[storyPointsField] ?? 0), 0);
  const mayManage = may('MANAGE_SPRINTS_PERMISSION');
  return (
    <section className="list-section" aria-label={sprint.name}>
      <header className="list-head">
        <h2 className="list-head__name">{sprint.name}</h2>
        {sprint.startDate && sprint.endDate && (
          <span className="quiet">
            {shortDate(sprint.startDate)} – {shortDate(sprint.endDate)}
          </span>
        )}
        <span className="quiet">
          {issues.length} {issues.length === 1 ? 'issue' : 'issues'}
          {points > 0 && `, ${points} points`}
        </span>
        <span className="list-head__actions">
          {mayManage && sprint.state === 'active' && <Button onClick={() => setDialog('complete')}>Complete sprint</Button>}
          {mayManage && sprint.state === 'future' && (
            <Button isDisabled={!canStart || issues.length === 0} onClick={() => setDialog('start')}>
              Start sprint
            </Button>
          )}
          <SprintMenu
            board={board}
            sprint={sprint}
            mayManage={mayManage}
            onAction={onAction}
            onEdit={() => setDialog('edit')}
            onDelete={() => void act('The sprint was not deleted', () => deleteSprint(sprint.id))}
          />
        </span>
      </header>
      {sprint.goal && <p className="list-head__goal">{sprint.goal}</p>}
      {list.isPending && <Loading what={sprint.name} />}
      {list.error && <Trouble error={list.error} retry={() => void list.refetch()} />}
      {list.data && (
        <IssueList
          id={sprint.id}
          issues={issues}
          moves={moves}
          more={list.hasNextPage ? { isLoading: list.isFetchingNextPage, load: () => void list.fetchNextPage() } : undefined}
          whenEmpty="Plan the sprint: drag issues here from the backlog, or use their menus."
        />
      )}
      {may('CREATE_ISSUES') && <CreateInline board={board} project={project} list={sprint.id} />}
      {dialog && <SprintDialog kind={dialog} sprint={sprint} issues={issues} onClose={() => setDialog(undefined)} />}
    </section>
  );
}
