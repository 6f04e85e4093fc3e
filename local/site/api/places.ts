import * as v from '@badrap/valita';
import type { LocalJira } from '../../jira';
import { noSuchIssue, noSuchProject, SiteRefusal } from '../refusal';
import { findAs } from './jira-as';

const IssueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    issuetype: v.object({ id: v.string(), name: v.string(), hierarchyLevel: v.number() }),
    project: v.object({ id: v.string(), key: v.string(), projectTypeKey: v.string().optional(() => 'software') }),
  }),
});

const ProjectSchema = v.object({ id: v.string(), key: v.string(), projectTypeKey: v.string().optional(() => 'software') });
const BoardSchema = v.object({ id: v.number().map(String), type: v.string(), location: v.object({ projectKey: v.string() }) });
const SprintSchema = v.object({ id: v.number().map(String), state: v.string() });
const SprintsSchema = v.object({ values: v.array(SprintSchema) });
const PermissionsSchema = v.object({ permissions: v.object({ ADMINISTER_PROJECTS: v.object({ havePermission: v.boolean() }) }) });

export type SeenIssue = v.Infer<typeof IssueSchema>;
export type SeenProject = v.Infer<typeof ProjectSchema>;

/** @throws SiteRefusal 404 when the issue does not exist for this person */
export async function seeIssue(jira: LocalJira, accountId: string, idOrKey: string): Promise<SeenIssue> {
  const found = await findAs(jira, accountId, `/rest/api/3/issue/${encodeURIComponent(idOrKey)}?fields=issuetype,project`);
  if (found === undefined) throw noSuchIssue();
  return IssueSchema.parse(found, { mode: 'strip' });
}

/** @throws SiteRefusal 404 when the project does not exist for this person */
export async function seeProject(jira: LocalJira, accountId: string, idOrKey: string): Promise<SeenProject> {
  const found = await findAs(jira, accountId, `/rest/api/3/project/${encodeURIComponent(idOrKey)}`);
  if (found === undefined) throw noSuchProject();
  return ProjectSchema.parse(found, { mode: 'strip' });
}

/** @throws SiteRefusal 404 when the board does not exist for this person */
export async function seeBoard(jira: LocalJira, accountId: string, id: string): Promise<v.Infer<typeof BoardSchema>> {
  const found = await findAs(jira, accountId, `/rest/agile/1.0/board/${encodeURIComponent(id)}`);
  if (found === undefined) throw new SiteRefusal(404, "This board doesn't exist, or you don't have permission to see it.");
  return BoardSchema.parse(found, { mode: 'strip' });
}

/** The sprints that a backlog shows: the active ones, and those to come. None where the board has none, as of kanban. */
export async function openSprints(jira: LocalJira, accountId: string, boardId: string): Promise<readonly v.Infer<typeof SprintSchema>[]> {
  const found = await findAs(jira, accountId, `/rest/agile/1.0/board/${boardId}/sprint?state=active,future&maxResults=50`);
  return found === undefined ? [] : SprintsSchema.parse(found, { mode: 'strip' }).values;
}

export async function administers(jira: LocalJira, accountId: string, projectId: string): Promise<boolean> {
  const found = await findAs(jira, accountId, `/rest/api/3/mypermissions?projectId=${projectId}&permissions=ADMINISTER_PROJECTS`);
  return PermissionsSchema.parse(found, { mode: 'strip' }).permissions.ADMINISTER_PROJECTS.havePermission;
}
