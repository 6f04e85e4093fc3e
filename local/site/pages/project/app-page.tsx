import { useProjectModules, type ProjectModuleType } from '../ask/modules';
import type { Project } from '../ask/project';
import { useSession } from '../ask/session';
import { AppFrame } from '../frames/app-frame';
import { appPageAddress, settingsAddress } from '../routing/addresses';
import { Empty, isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';

interface AppPageProps {
  readonly project: Project;
  readonly type: ProjectModuleType;
  readonly moduleKey: string | undefined;
}

/** A whole page of the app inside the project: the one that the address names, or the first. */
export function AppPage({ project, type, moduleKey }: AppPageProps) {
  const { data: modules, error, isPending, refetch } = useProjectModules(project.key, type);
  const { data: session } = useSession();
  if (isPending) return <Loading what="the app" />;
  if (isNoAccess(error)) return <NoAccess what="page" />;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  const module = modules.find(({ key }) => key === moduleKey) ?? modules[0];
  if (!module) return <Empty title="The app has no page here" />;
  const address = type === 'jira:projectPage' ? appPageAddress : settingsAddress;
  return (
    <section className="app-page" aria-label={module.title}>
      {modules.length > 1 && session && (
        <nav className="app-page__others" aria-label="Pages of the app">
          {modules.map(({ key, title }) => (
            <a key={key} href={address(project.key, session.app, key)} {...(key === module.key ? { 'aria-current': 'page' as const } : {})}>
              {title}
            </a>
          ))}
        </nav>
      )}
      {type === 'jira:projectSettingsPage' && <p className="quiet">Project settings / Apps</p>}
      <h1 className="page-title">{module.title}</h1>
      <AppFrame key={module.key} module={module} fit="window" />
    </section>
  );
}
