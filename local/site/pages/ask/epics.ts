import { useProject } from './project';
import { useAllFound } from './search';

/** A project's epics, in rank order; as in Jira, without those that were done a while ago. Types are known by their level: their names are translated and renamed. */
export function useEpics(project: string | undefined) {
  const { data } = useProject(project);
  const types = data?.issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 1).map(({ id }) => id) ?? [];
  return useAllFound(data && types.length > 0 ? `project = ${data.id} AND issuetype in (${types.join(', ')}) AND (statusCategory != Done OR updated >= -30d) ORDER BY rank` : undefined);
}
