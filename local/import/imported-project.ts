import { addBoard, addProject, type Board, type JiraState, type Project } from '../jira';
import { CsvImportError } from './csv-import-error';
import type { IssueKeys } from './issue-keys';

/** Whoever works in the site's first project works in the imported one too. */
export function inheritedRoles(state: JiraState): Pick<Project, 'leadId' | 'roles'> {
  const [model] = state.projects.all();
  if (model) return model;
  const [lead] = state.users.all().filter(({ accountType }) => accountType === 'atlassian');
  if (!lead) throw new CsvImportError('There is nobody on the site who could lead the project.');
  return { leadId: lead.id, roles: { administrators: [lead.id], members: [], viewers: [] } };
}

/** The project and its board, with the numbers of the imported issues taken. */
export function addImportedProject(
  state: JiraState,
  { projectKey, last }: IssueKeys,
  details: Pick<Project, 'leadId' | 'roles' | 'issueTypeIds'> & { readonly name: string | undefined },
): { readonly project: Project; readonly board: Board } {
  const project = addProject(state, {
    key: projectKey,
    name: details.name ?? `Imported: ${projectKey}`,
    leadId: details.leadId,
    roles: details.roles,
  });
  state.counters.put({ id: `issue in ${project.id}`, last });
  return {
    project: state.projects.put({ ...project, issueTypeIds: [...new Set([...project.issueTypeIds, ...details.issueTypeIds])] }),
    board: addBoard(state, { name: `${projectKey} board`, projectId: project.id }),
  };
}
