import * as v from '@badrap/valita';
import type { ItemType } from '../core/backlog/item';
import { isMadeAsTask } from './made-as-task';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

/** Its level: −1 sub-task, 0 base, 1 epic, 2 and above in Premium. */
export interface ProjectIssueType extends ItemType {
  readonly name: string;
  readonly iconUrl: string | null;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly issueTypes: readonly ProjectIssueType[];
}

/**
 * @throws JiraError `not-found` for a project that whoever asks may not see
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get
 */
export const getProject =
  (request: JiraRequest) =>
  (projectId: string): Promise<Project> =>
    readJson(request(`/rest/api/3/project/${encodeURIComponent(projectId)}?expand=issueTypes`), ProjectSchema);

const IssueTypeSchema = v
  .object({
    id: v.string(),
    name: v.string(),
    subtask: orElse(v.boolean(), false),
    hierarchyLevel: v.number().optional(),
    avatarId: v.unknown().optional(),
    iconUrl: orElse(v.string(), null),
  })
  // The level is optional in Jira's document of this answer.
  .map(({ id, name, iconUrl, subtask, avatarId, hierarchyLevel = subtask ? -1 : 0 }): ProjectIssueType => ({
    id,
    name,
    hierarchyLevel,
    madeAsTask: isMadeAsTask({ hierarchyLevel, avatarId }),
    iconUrl,
  }));

const ProjectSchema = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  issueTypes: v.array(IssueTypeSchema),
});
