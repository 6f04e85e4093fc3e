import Heading from '@atlaskit/heading';
import { useBoards, useProjects, type Project } from '../ask/project';
import { backlogAddress, boardAddress, dashboardsAddress } from '../routing/addresses';
import { Empty, Loading, Trouble } from './states';

function ProjectRow({ project }: { readonly project: Project }) {
  const { data: boards = [] } = useBoards(project.key);
  return (
    <li className="project-row">
      <span className="project-row__icon" aria-hidden="true">
        {project.name.slice(0, 1)}
      </span>
      <div>
        <strong>{project.name}</strong> <span className="quiet">{project.key}</span>
        <div className="project-row__links">
          {boards.map(({ id, name, type }) => (
            <span key={id}>
              {type === 'scrum' && <a href={backlogAddress(project.key, id)}>Backlog</a>} <a href={boardAddress(project.key, id)}>Board</a>
              {boards.length > 1 && <span className="quiet"> of {name}</span>}
            </span>
          ))}
        </div>
      </div>
    </li>
  );
}

export function HomePage() {
  const projects = useProjects();
  return (
    <div className="page page--text">
      <Heading size="large" as="h1">
        Projects
      </Heading>
      {projects.isPending && <Loading what="projects" />}
      {projects.isError && <Trouble error={projects.error} retry={() => void projects.refetch()} />}
      {projects.data?.length === 0 && (
        <Empty title="No project is open to you">
          <p>Switch to another person at the upper right to see what they see.</p>
        </Empty>
      )}
      {projects.data && projects.data.length > 0 && (
        <ul className="project-list">
          {projects.data.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
      )}
      <p>
        <a href={dashboardsAddress}>Dashboards</a>
      </p>
    </div>
  );
}
