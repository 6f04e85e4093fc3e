import { askedProject, administeredProject, listProjects, projectStatuses, readProject, searchProjects } from './projects';
import { readFilter } from './filters';
import * as metadata from './metadata';
import { checkPermissions, myPermissions } from './permissions';
import { serverInfo } from './site-info';
import { myself, readUser, readUsers, searchUsers } from './users';
import { type Operation, readUser as userScopes, readWork } from '../operation';
import { listProperties, readProperty, removeProperty, writeProperty } from '../properties';
import { countByBody, searchByBody, searchByQuery } from '../search';

const project = (id: string) => ({ kind: 'project' as const, id });
const projectGranular = [
  'read:issue-type:jira', 'read:project:jira', 'read:project.property:jira', 'read:user:jira', 'read:application-role:jira',
  'read:avatar:jira', 'read:group:jira', 'read:issue-type-hierarchy:jira', 'read:project-category:jira', 'read:project-version:jira',
  'read:project.component:jira',
];
const typeGranular = ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'];
const userGranular = ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'];
const administer = (...granular: readonly string[]) => ({ classic: ['manage:jira-project'], granular });
const api = '/rest/api/3';

/** Everything of the platform but issues. Ids and scopes are those of Jira's OpenAPI document. */
export const platformOperations: readonly Operation[] = [
  { id: 'getServerInfo', method: 'GET', path: `${api}/serverInfo`, scopes: { classic: [], granular: [] }, handle: serverInfo, anonymous: true },
  { id: 'getCurrentUser', method: 'GET', path: `${api}/myself`, scopes: userScopes(...userGranular), handle: myself },
  { id: 'getUser', method: 'GET', path: `${api}/user`, scopes: userScopes(...userGranular), handle: readUser },
  { id: 'bulkGetUsers', method: 'GET', path: `${api}/user/bulk`, scopes: userScopes(...userGranular), handle: readUsers },
  {
    id: 'findUsers', method: 'GET', path: `${api}/user/search`, handle: searchUsers,
    scopes: userScopes('read:user:jira', 'read:user.property:jira', 'read:application-role:jira', 'read:avatar:jira', 'read:group:jira'),
  },
  {
    id: 'getFields', method: 'GET', path: `${api}/field`, handle: metadata.fields,
    scopes: readWork('read:field:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira', 'read:field-configuration:jira'),
  },
  { id: 'getIssueAllTypes', method: 'GET', path: `${api}/issuetype`, scopes: readWork(...typeGranular), handle: metadata.issueTypes },
  { id: 'getIssueType', method: 'GET', path: `${api}/issuetype/{id}`, scopes: readWork(...typeGranular), handle: metadata.issueType },
  { id: 'getIssueTypesForProject', method: 'GET', path: `${api}/issuetype/project`, scopes: readWork(...typeGranular), handle: metadata.projectIssueTypes },
  { id: 'getStatuses', method: 'GET', path: `${api}/status`, scopes: readWork('read:status:jira'), handle: metadata.statuses },
  { id: 'search', method: 'GET', path: `${api}/statuses/search`, scopes: { classic: ['manage:jira-configuration'], granular: ['read:workflow:jira'] }, handle: metadata.searchStatuses },
  { id: 'getStatusCategories', method: 'GET', path: `${api}/statuscategory`, scopes: readWork('read:status:jira'), handle: metadata.statusCategories },
  { id: 'getPriorities', method: 'GET', path: `${api}/priority`, scopes: readWork('read:priority:jira'), handle: metadata.priorities },
  { id: 'getResolutions', method: 'GET', path: `${api}/resolution`, scopes: readWork('read:resolution:jira'), handle: metadata.resolutions },
  { id: 'getAllProjects', method: 'GET', path: `${api}/project`, scopes: readWork(...projectGranular), handle: listProjects },
  { id: 'searchProjects', method: 'GET', path: `${api}/project/search`, scopes: readWork(...projectGranular), handle: searchProjects },
  { id: 'getProject', method: 'GET', path: `${api}/project/{projectIdOrKey}`, scopes: readWork(...projectGranular), handle: readProject },
  {
    id: 'getAllStatuses', method: 'GET', path: `${api}/project/{projectIdOrKey}/statuses`, handle: projectStatuses,
    scopes: readWork('read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'),
  },
  {
    id: 'getProjectPropertyKeys', method: 'GET', path: `${api}/project/{projectIdOrKey}/properties`,
    scopes: readWork('read:project.property:jira'), handle: (call) => listProperties(call, project(askedProject(call).id)),
  },
  {
    id: 'getProjectProperty', method: 'GET', path: `${api}/project/{projectIdOrKey}/properties/{propertyKey}`,
    scopes: readWork('read:project.property:jira'), handle: (call) => readProperty(call, project(askedProject(call).id)),
  },
  {
    id: 'setProjectProperty', method: 'PUT', path: `${api}/project/{projectIdOrKey}/properties/{propertyKey}`,
    scopes: administer('write:project.property:jira'), handle: (call) => writeProperty(call, project(administeredProject(call).id)),
  },
  {
    id: 'deleteProjectProperty', method: 'DELETE', path: `${api}/project/{projectIdOrKey}/properties/{propertyKey}`,
    scopes: administer('delete:project.property:jira'), handle: (call) => removeProperty(call, project(administeredProject(call).id)),
  },
  {
    id: 'getFilter', method: 'GET', path: `${api}/filter/{id}`, handle: readFilter,
    scopes: readWork(
      'read:filter:jira', 'read:group:jira', 'read:project:jira', 'read:project-role:jira', 'read:user:jira', 'read:jql:jira',
      'read:application-role:jira', 'read:avatar:jira', 'read:issue-type-hierarchy:jira',
    ),
  },
  { id: 'getMyPermissions', method: 'GET', path: `${api}/mypermissions`, scopes: readWork('read:permission:jira'), handle: myPermissions },
  // The scopes that the document's deprecation notice announces.
  { id: 'getBulkPermissions', method: 'POST', path: `${api}/permissions/check`, scopes: readWork('read:permission:jira'), handle: checkPermissions },
  {
    id: 'searchAndReconsileIssuesUsingJql', method: 'GET', path: `${api}/search/jql`, handle: searchByQuery,
    scopes: readWork('read:issue-details:jira', 'read:audit-log:jira', 'read:avatar:jira', 'read:field-configuration:jira', 'read:issue-meta:jira'),
  },
  {
    id: 'searchAndReconsileIssuesUsingJqlPost', method: 'POST', path: `${api}/search/jql`, handle: searchByBody,
    scopes: readWork('read:issue-details:jira', 'read:field.default-value:jira', 'read:field.option:jira', 'read:field:jira', 'read:group:jira'),
  },
  {
    id: 'countIssues', method: 'POST', path: `${api}/search/approximate-count`, handle: countByBody,
    scopes: readWork('read:issue-details:jira', 'read:field.default-value:jira', 'read:field.option:jira', 'read:field:jira', 'read:group:jira'),
  },
];
