import type { Actor } from '../actor';
import type { Site } from '../call';
import type { JiraEvent } from '../events';
import { accountOf } from '../permissions';
import { presentComment } from '../present/comment';
import { presentIssueType, presentPriority, presentProject, presentStatus } from '../present/metadata';
import { platformInstant } from '../present/instant';
import { presentUserById } from '../present/user';
import type { Comment, History, Issue } from '../records';

// Payloads: https://developer.atlassian.com/platform/forge/events-reference/jira/
const common = (site: Site, actor: Actor, name: string, issue: Issue) => ({
  eventType: name,
  selfGenerated: actor.kind === 'app',
  timestamp: String(site.now().getTime()),
  issue: eventIssue(site, issue),
  atlassianId: accountOf(actor),
});

const eventIssue = (site: Site, issue: Issue) => ({
  id: issue.id,
  key: issue.key,
  fields: {
    summary: issue.summary,
    issuetype: presentIssueType(site, site.state.issueTypes.get(issue.typeId)),
    creator: presentUserById(site, issue.creatorId),
    created: platformInstant(issue.created),
    project: presentProject(site, site.state.projects.get(issue.projectId)),
    reporter: presentUserById(site, issue.reporterId),
    assignee: presentUserById(site, issue.assigneeId),
    updated: platformInstant(issue.updated),
    status: presentStatus(site, site.state.statuses.get(issue.statusId)),
    priority: presentPriority(site, site.state.priorities.get(issue.priorityId)),
  },
});

const users = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))].map((accountId) => ({ accountId }));

const event = (site: Site, actor: Actor, name: string, issue: Issue, more: Readonly<Record<string, unknown>> = {}): JiraEvent => ({
  name,
  payload: { ...common(site, actor, name, issue), associatedUsers: users([accountOf(actor)]), ...more },
  actor,
});

export const issueCreated = (site: Site, actor: Actor, issue: Issue): JiraEvent => event(site, actor, 'avi:jira:created:issue', issue);

export const issueDeleted = (site: Site, actor: Actor, issue: Issue): JiraEvent => event(site, actor, 'avi:jira:deleted:issue', issue);

export function issueUpdated(
  site: Site,
  actor: Actor,
  { before, after, history }: { readonly before: Issue; readonly after: Issue; readonly history: History },
): JiraEvent {
  const statusIds = before.statusId === after.statusId ? [] : [after.statusId, before.statusId];
  const assignees = before.assigneeId === after.assigneeId ? [] : [before.assigneeId, after.assigneeId];
  return event(site, actor, 'avi:jira:updated:issue', after, {
    jiraEventTypeName: statusIds.length > 0 ? 'issue_generic' : 'issue_updated',
    changelog: { id: history.id, items: history.items },
    associatedUsers: users([accountOf(actor), ...assignees]),
    ...(statusIds.length > 0 && {
      associatedStatuses: statusIds.map((id) => presentStatus(site, site.state.statuses.get(id))),
    }),
  });
}

export const issueCommented = (site: Site, actor: Actor, issue: Issue, comment: Comment): JiraEvent =>
  event(site, actor, 'avi:jira:commented:issue', issue, { comment: presentComment(site, comment) });
