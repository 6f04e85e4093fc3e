import { parseBody } from '../body';
import { type Call, noContent, ok, type Reply } from '../call';
import { badRequest, forbidden } from '../errors';
import { getIssue, may } from '../permissions';
import { presentIssue } from '../present/issue';
import { issueView } from '../present/issue-view';
import { storeProperty } from '../properties';
import type { Issue } from '../records';
import type { JiraState } from '../state';
import { changeIssue } from './change';
import { issueDeleted } from './issue-events';
import { readFields } from './field-input';
import { IssueUpdateSchema, mergeOperations } from './update-input';

/** @throws JiraRefusal 404 when the person may not see it, 403 when he may not edit it */
export function editableIssue({ site, actor, params }: Call): Issue {
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  if (!may(actor, 'EDIT_ISSUES', site.state.projects.get(issue.projectId))) {
    throw forbidden('You do not have permission to edit issues in this project.');
  }
  return issue;
}

/** `PUT issue/{issueIdOrKey}` */
export function editIssue(call: Call): Reply {
  const { site, actor, query } = call;
  const issue = editableIssue(call);
  const input = parseBody(IssueUpdateSchema, call.body);
  if (input.transition) throw badRequest('Transitions are done at the transitions resource.');
  const project = site.state.projects.get(issue.projectId);
  const changes = readFields(
    { state: site.state, actor, project, typeId: issue.typeId, edited: issue },
    mergeOperations(input.fields, input.update, issue),
  );
  for (const { key, value } of input.properties) storeProperty(site.state, { kind: 'issue', id: issue.id }, key, value);
  const after = changeIssue(site, actor, issue, changes);
  if (query.get('returnIssue') !== 'true') return noContent();
  return ok(presentIssue(site, actor, after, issueView(site.state, { fields: [], expand: [], properties: [] }, '*all')));
}

/** `DELETE issue/{issueIdOrKey}`; its sub-tasks go with it only when `deleteSubtasks` says so. */
export function deleteIssue({ site, actor, params, query }: Call): Reply {
  const { state } = site;
  const issue = getIssue(state, actor, params.issueIdOrKey ?? '');
  if (!may(actor, 'DELETE_ISSUES', state.projects.get(issue.projectId))) {
    throw forbidden('You do not have permission to delete issues in this project.');
  }
  const children = state.issues.where('parent', issue.id);
  const subtasks = children.filter(({ typeId }) => state.issueTypes.get(typeId).hierarchyLevel < 0);
  if (subtasks.length > 0 && query.get('deleteSubtasks') !== 'true') {
    throw badRequest(`The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`);
  }
  // Jira sends no event for what goes with the issue.
  for (const { id } of subtasks) removeIssue(state, id);
  for (const child of children.filter((each) => !subtasks.includes(each))) state.issues.put({ ...child, parentId: null });
  site.emit(issueDeleted(site, actor, issue));
  removeIssue(state, issue.id);
  return noContent();
}

function removeIssue(state: JiraState, id: string): void {
  for (const row of state.properties.where('owner', `issue/${id}`)) state.properties.remove(row.id);
  for (const row of state.comments.where('issue', id)) state.comments.remove(row.id);
  for (const row of state.histories.where('issue', id)) state.histories.remove(row.id);
  state.issues.remove(id);
}
