import type { Actor } from '../actor';
import type { Site } from '../call';
import { customFields } from '../fields';
import { effectiveSprintId } from '../issues/sprint-of';
import { statusCategoryChanged } from '../issues/status-category-changed';
import { sees } from '../permissions';
import type { Issue } from '../records';
import { presentComments } from './comment';
import { platformInstant } from './instant';
import { presentIssueType, presentPriority, presentProject, presentResolution, presentStatus, presentStatusCategory } from './metadata';
import { presentSprintField } from './sprint';
import { presentUserById } from './user';

type FieldValue = (site: Site, issue: Issue, actor: Actor) => unknown;

const values: Readonly<Record<string, FieldValue>> = {
  summary: (_, issue) => issue.summary,
  issuetype: (site, issue) => presentIssueType(site, site.state.issueTypes.get(issue.typeId)),
  project: (site, issue) => presentProject(site, site.state.projects.get(issue.projectId)),
  status: (site, issue) => presentStatus(site, site.state.statuses.get(issue.statusId)),
  statusCategory: (site, issue) => presentStatusCategory(site, site.state.statuses.get(issue.statusId).category),
  priority: (site, issue) => presentPriority(site, site.state.priorities.get(issue.priorityId)),
  resolution: (site, issue) => (issue.resolutionId ? presentResolution(site, site.state.resolutions.get(issue.resolutionId)) : null),
  resolutiondate: (_, issue) => (issue.resolved ? platformInstant(issue.resolved) : null),
  statuscategorychangedate: (site, issue) => platformInstant(statusCategoryChanged(site.state, issue)),
  assignee: (site, issue) => presentUserById(site, issue.assigneeId),
  reporter: (site, issue) => presentUserById(site, issue.reporterId),
  creator: (site, issue) => presentUserById(site, issue.creatorId),
  labels: (_, issue) => issue.labels,
  created: (_, issue) => platformInstant(issue.created),
  updated: (_, issue) => platformInstant(issue.updated),
  duedate: (_, issue) => issue.dueDate,
  description: (_, issue) => issue.description,
  parent: (site, issue, actor) => {
    const parent = issue.parentId ? site.state.issues.find(issue.parentId) : undefined;
    return parent && sees(site.state, actor, parent) ? presentRelative(site, parent) : undefined;
  },
  // Jira lists only sub-tasks here; the issues of an epic are found by `parent`.
  subtasks: (site, issue) =>
    site.state.issues
      .where('parent', issue.id)
      .filter((child) => site.state.issueTypes.get(child.typeId).hierarchyLevel < 0)
      .map((child) => presentRelative(site, child)),
  comment: (site, issue) => presentComments(site, issue, { startAt: 0, maxResults: 100 }),
  [customFields.storyPoints]: (_, issue) => issue.storyPoints,
  [customFields.rank]: (_, issue) => `0|${issue.rank}:`,
  [customFields.sprint]: (site, issue) => {
    const current = effectiveSprintId(site.state, issue);
    const ids = current ? [...issue.closedSprintIds, current] : issue.closedSprintIds;
    return ids.length > 0 ? ids.map((id) => presentSprintField(site.state.sprints.get(id))) : null;
  },
};

/** The value of each field in an issue's `fields`. Relatives that the person may not see are left out. */
export const fieldValues: ReadonlyMap<string, FieldValue> = new Map(Object.entries(values));

function presentRelative(site: Site, issue: Issue) {
  const { state } = site;
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: presentStatus(site, state.statuses.get(issue.statusId)),
      priority: presentPriority(site, state.priorities.get(issue.priorityId)),
      issuetype: presentIssueType(site, state.issueTypes.get(issue.typeId)),
    },
  };
}
