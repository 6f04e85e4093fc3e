import { usePath } from '../routing/location';
import { readRoute, type Route } from '../routing/route';
import { useSession } from '../ask/session';
import { BacklogPage } from '../backlog/backlog-page';
import { BoardPage } from '../board/board-page';
import { BackgroundScripts } from '../frames/background-scripts';
import { IssuePage } from '../issue/issue-page';
import { AppPage } from '../project/app-page';
import { ProjectFrame } from '../project/project-frame';
import { SearchPage } from '../search/search-page';
import { CommandPalette } from '../commands/command-palette';
import { DashboardPage } from '../dashboards/dashboard-page';
import { DashboardsPage } from '../dashboards/dashboards-page';
import { WorkflowPage } from '../project/workflow-page';
import { AboutPage } from './about-page';
import { HomePage } from './home-page';
import { useLiveChanges } from './live-changes';
import { Loading, Nowhere, Trouble } from './states';
import { StandInNote } from './stand-in-note';
import { TopBar } from './top-bar';

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'dashboards':
      return <DashboardsPage />;
    case 'dashboard':
      return <DashboardPage key={route.dashboard} id={route.dashboard} />;
    case 'about':
      return <AboutPage />;
    case 'issue':
      return <IssuePage key={route.issue} issueKey={route.issue} />;
    case 'search':
      return <SearchPage key={route.jql} jql={route.jql} />;
    case 'backlog':
      return (
        <ProjectFrame projectKey={route.project} current="backlog">
          {(project) => <BacklogPage project={project} board={route.board} />}
        </ProjectFrame>
      );
    case 'board':
      return (
        <ProjectFrame projectKey={route.project} current="board">
          {(project) => <BoardPage project={project} board={route.board} />}
        </ProjectFrame>
      );
    case 'settings':
      return (
        <ProjectFrame projectKey={route.project} current="settings">
          {(project) => <AppPage project={project} type="jira:projectSettingsPage" moduleKey={route.moduleKey} />}
        </ProjectFrame>
      );
    case 'workflow':
      return (
        <ProjectFrame projectKey={route.project} current="workflow">
          {(project) => <WorkflowPage project={project} />}
        </ProjectFrame>
      );
    case 'app':
      return (
        <ProjectFrame projectKey={route.project} current={`app:${route.moduleKey ?? ''}`}>
          {(project) => <AppPage project={project} type="jira:projectPage" moduleKey={route.moduleKey} />}
        </ProjectFrame>
      );
    case 'nowhere':
      return <Nowhere />;
  }
}

/** The whole window: bar, page, and the note that this is no Jira. */
export function Site() {
  const route = readRoute(usePath());
  const session = useSession();
  useLiveChanges(route.page === 'issue' ? route.issue : undefined);
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <TopBar session={session.data} />
      <main id="content" tabIndex={-1}>
        {session.isPending && <Loading what="the site" />}
        {session.isError && <Trouble error={session.error} retry={() => void session.refetch()} />}
        {session.data && <Page route={route} />}
      </main>
      <StandInNote />
      {session.data && <CommandPalette />}
      {session.data && <BackgroundScripts page={route.page} />}
    </>
  );
}
