import { type Operation, readWork, writeWork } from '../operation';
import type { Call } from '../call';
import { getIssue } from '../permissions';
import { listProperties, readProperty, removeProperty, writeProperty } from '../properties';
import { bulkFetchChangelogs } from './bulk-changelogs';
import { addComment, listComments, readComment } from './comments';
import { createIssue } from './create-issue';
import { deleteIssue, editableIssue, editIssue } from './edit-issue';
import { pickIssue } from './picker';
import { bulkFetch, readChangelog, readIssue } from './read-issue';
import { doTransition, listTransitions } from './transition-issue';

const owner = (id: string) => ({ kind: 'issue' as const, id });
const asked = ({ site, actor, params }: Call) => owner(getIssue(site.state, actor, params.issueIdOrKey ?? '').id);
const edited = (call: Call) => owner(editableIssue(call).id);

const issueGranular = [
  'read:issue-meta:jira', 'read:issue-security-level:jira', 'read:issue.vote:jira', 'read:issue.changelog:jira', 'read:avatar:jira',
  'read:issue:jira', 'read:status:jira', 'read:user:jira', 'read:field-configuration:jira',
];
const commentGranular = [
  'read:comment:jira', 'read:comment.property:jira', 'read:group:jira', 'read:project:jira', 'read:project-role:jira', 'read:user:jira',
  'read:avatar:jira',
];
const issues = '/rest/api/3/issue';
const issue = `${issues}/{issueIdOrKey}`;

/** Ids and scopes are those of Jira's OpenAPI document. */
export const issueOperations: readonly Operation[] = [
  {
    id: 'createIssue', method: 'POST', path: issues, handle: createIssue,
    scopes: writeWork('write:issue:jira', 'write:comment:jira', 'write:comment.property:jira', 'write:attachment:jira', 'read:issue:jira'),
  },
  { id: 'bulkFetchIssues', method: 'POST', path: `${issues}/bulkfetch`, scopes: readWork(...issueGranular), handle: bulkFetch },
  {
    id: 'getBulkChangelogs', method: 'POST', path: '/rest/api/3/changelog/bulkfetch', handle: bulkFetchChangelogs,
    scopes: readWork('read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'),
  },
  { id: 'getIssuePickerResource', method: 'GET', path: `${issues}/picker`, scopes: readWork('read:issue-details:jira'), handle: pickIssue },
  { id: 'getIssue', method: 'GET', path: issue, scopes: readWork(...issueGranular), handle: readIssue },
  { id: 'editIssue', method: 'PUT', path: issue, scopes: writeWork('write:issue:jira'), handle: editIssue },
  { id: 'deleteIssue', method: 'DELETE', path: issue, scopes: writeWork('delete:issue:jira'), handle: deleteIssue },
  {
    id: 'getChangeLogs', method: 'GET', path: `${issue}/changelog`, handle: readChangelog,
    scopes: readWork('read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'),
  },
  { id: 'getComments', method: 'GET', path: `${issue}/comment`, scopes: readWork(...commentGranular), handle: listComments },
  { id: 'getComment', method: 'GET', path: `${issue}/comment/{id}`, scopes: readWork(...commentGranular), handle: readComment },
  { id: 'addComment', method: 'POST', path: `${issue}/comment`, scopes: writeWork(...commentGranular, 'write:comment:jira'), handle: addComment },
  {
    id: 'getTransitions', method: 'GET', path: `${issue}/transitions`, handle: listTransitions,
    scopes: readWork('read:issue.transition:jira', 'read:status:jira', 'read:field-configuration:jira'),
  },
  {
    id: 'doTransition', method: 'POST', path: `${issue}/transitions`, handle: doTransition,
    scopes: writeWork('write:issue:jira', 'write:issue.property:jira'),
  },
  {
    id: 'getIssuePropertyKeys', method: 'GET', path: `${issue}/properties`, scopes: readWork('read:issue.property:jira'),
    handle: (call) => listProperties(call, asked(call)),
  },
  {
    id: 'getIssueProperty', method: 'GET', path: `${issue}/properties/{propertyKey}`, scopes: readWork('read:issue.property:jira'),
    handle: (call) => readProperty(call, asked(call)),
  },
  {
    id: 'setIssueProperty', method: 'PUT', path: `${issue}/properties/{propertyKey}`, scopes: writeWork('write:issue.property:jira'),
    handle: (call) => writeProperty(call, edited(call)),
  },
  {
    id: 'deleteIssueProperty', method: 'DELETE', path: `${issue}/properties/{propertyKey}`, scopes: writeWork('delete:issue.property:jira'),
    handle: (call) => removeProperty(call, edited(call)),
  },
];
