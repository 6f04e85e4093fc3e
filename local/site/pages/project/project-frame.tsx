import type { ReactNode } from 'react';
import { isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';
import { useProject, type Project } from '../ask/project';
import { ProjectTabs } from './project-tabs';
import './project.css';

interface ProjectFrameProps {
  readonly projectKey: string;
  readonly current: string;
  readonly children: (project: Project) => ReactNode;
}

/** A project's name and tabs, with one of its pages below. */
export function ProjectFrame({ projectKey, current, children }: ProjectFrameProps) {
  const { data: project, error, isPending, refetch } = useProject(projectKey);
  if (isPending) return <Loading what="the project" />;
  if (isNoAccess(error)) return <NoAccess what="project" />;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <div className="page">
      <ProjectTabs project={project} current={current} />
      {children(project)}
    </div>
  );
}
