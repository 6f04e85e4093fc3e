import BacklogIcon from '@atlaskit/icon/core/backlog';
import BoardIcon from '@atlaskit/icon/core/board';
import AppIcon from '@atlaskit/icon/core/app';
import SettingsIcon from '@atlaskit/icon/core/settings';
import WorkflowIcon from '@atlaskit/icon/core/branch';
import type { ReactNode } from 'react';
import { useProjectModules } from '../ask/modules';
import { useMay } from '../ask/permissions';
import { useBoards, type Project } from '../ask/project';
import { useSession } from '../ask/session';
import { appPageAddress, backlogAddress, boardAddress, settingsAddress, workflowAddress } from '../routing/addresses';

interface TabProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

const Tab = ({ href, isCurrent, icon, children }: TabProps) => (
  <a className="tab" href={href} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
    {icon}
    {children}
  </a>
);

/** As in Jira's present navigation: the project's name, and its pages in a row below. */
export function ProjectTabs({ project, current }: { readonly project: Project; readonly current: string }) {
  const { data: boards = [] } = useBoards(project.key);
  const { data: session } = useSession();
  const { data: appPages = [] } = useProjectModules(project.key, 'jira:projectPage');
  const may = useMay(project.key);
  const board = boards[0];
  return (
    <header className="project-head">
      <div className="project-head__name">
        <span className="project-head__icon" aria-hidden="true">
          {project.name.slice(0, 1)}
        </span>
        {project.name}
      </div>
      <nav className="tabs" aria-label={project.name}>
        {board?.type === 'scrum' && (
          <Tab href={backlogAddress(project.key, board.id)} isCurrent={current === 'backlog'} icon={<BacklogIcon label="" />}>
            Backlog
          </Tab>
        )}
        {board && (
          <Tab href={boardAddress(project.key, board.id)} isCurrent={current === 'board'} icon={<BoardIcon label="" />}>
            Board
          </Tab>
        )}
        {session &&
          appPages.map(({ key, title }) => (
            <Tab key={key} href={appPageAddress(project.key, session.app, key)} isCurrent={current === `app:${key}`} icon={<AppIcon label="" />}>
              {title}
            </Tab>
          ))}
        {session && may('ADMINISTER_PROJECTS') && (
          <Tab href={settingsAddress(project.key, session.app)} isCurrent={current === 'settings'} icon={<SettingsIcon label="" />}>
            Project settings
          </Tab>
        )}
        {may('ADMINISTER_PROJECTS') && (
          <Tab href={workflowAddress(project.key)} isCurrent={current === 'workflow'} icon={<WorkflowIcon label="" />}>
            Workflow
          </Tab>
        )}
      </nav>
    </header>
  );
}
