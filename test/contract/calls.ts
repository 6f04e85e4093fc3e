/** One call of each operation that the local Jira implements, in an order in which all succeed on the bakery's site. */
export interface ContractCall {
  /** As the operation is declared: `GET /rest/api/3/issue/{issueIdOrKey}` */
  readonly operation: string;
  /** Path and query. */
  readonly target: string;
  readonly body?: unknown;
}

const call = (operation: string, target: string, body?: unknown): ContractCall => ({ operation, target, ...(body === undefined ? {} : { body }) });
const platform = '/rest/api/3';
const agile = '/rest/agile/1.0';
const software = '/rest/software/1.0';
const property = 'value-backlog-hypothesis';
const document = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Crisp' }] }] };

const get = (template: string, target = template): ContractCall => call(`GET ${template}`, target);

const site = [
  get(`${platform}/serverInfo`),
  get(`${platform}/myself`),
  get(`${platform}/user`, `${platform}/user?accountId=account-sam`),
  get(`${platform}/user/bulk`, `${platform}/user/bulk?accountId=account-sam&accountId=account-devi`),
  get(`${platform}/user/search`, `${platform}/user/search?query=s`),
  get(`${platform}/field`),
  get(`${platform}/issuetype`),
  get(`${platform}/issuetype/{id}`, `${platform}/issuetype/10000`),
  get(`${platform}/issuetype/project`, `${platform}/issuetype/project?projectId=10000&level=1`),
  get(`${platform}/status`),
  get(`${platform}/statuses/search`, `${platform}/statuses/search?projectId=10000&statusCategory=DONE`),
  get(`${platform}/statuscategory`),
  get(`${platform}/priority`),
  get(`${platform}/resolution`),
  get(`${platform}/filter/{id}`, `${platform}/filter/10001`),
  get(`${platform}/mypermissions`, `${platform}/mypermissions?issueId=10001&permissions=EDIT_ISSUES`),
  call(`POST ${platform}/permissions/check`, `${platform}/permissions/check`, { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [10001], projects: [10000] }] }),
];

const projects = [
  get(`${platform}/project`),
  get(`${platform}/project/search`, `${platform}/project/search?query=bake&maxResults=10`),
  get(`${platform}/project/{projectIdOrKey}`, `${platform}/project/BAKE`),
  get(`${platform}/project/{projectIdOrKey}/statuses`, `${platform}/project/BAKE/statuses`),
  call(`PUT ${platform}/project/{projectIdOrKey}/properties/{propertyKey}`, `${platform}/project/BAKE/properties/wish`, { crust: 'thin' }),
  get(`${platform}/project/{projectIdOrKey}/properties`, `${platform}/project/BAKE/properties`),
  get(`${platform}/project/{projectIdOrKey}/properties/{propertyKey}`, `${platform}/project/BAKE/properties/wish`),
  call(`DELETE ${platform}/project/{projectIdOrKey}/properties/{propertyKey}`, `${platform}/project/BAKE/properties/wish`),
];

const issues = [
  get(`${platform}/search/jql`, `${platform}/search/jql?jql=project%3DBAKE&fields=*all&properties=${property}&maxResults=50`),
  call(`POST ${platform}/search/jql`, `${platform}/search/jql`, { jql: 'issue = 10001 OR parent = 10001', fields: ['*all'], properties: [property], reconcileIssues: [10001] }),
  call(`POST ${platform}/search/approximate-count`, `${platform}/search/approximate-count`, { jql: 'project = BAKE' }),
  call(`POST ${platform}/issue`, `${platform}/issue`, { fields: { project: { id: '10000' }, issuetype: { id: '10001' }, summary: 'Buy butter', description: document, labels: ['shopping'] } }),
  call(`PUT ${platform}/issue/{issueIdOrKey}`, `${platform}/issue/BAKE-7?notifyUsers=false`, { fields: { assignee: { accountId: 'account-devi' } }, update: { labels: [{ add: 'dairy' }] } }),
  call(`POST ${platform}/issue/bulkfetch`, `${platform}/issue/bulkfetch`, { issueIdsOrKeys: ['BAKE-1', 'BAKE-7', 'BAKE-99'], fields: ['summary'], properties: [property] }),
  get(`${platform}/issue/picker`, `${platform}/issue/picker?query=butter&currentJQL=project%3DBAKE`),
  get(`${platform}/issue/{issueIdOrKey}/transitions`, `${platform}/issue/BAKE-7/transitions`),
  call(`POST ${platform}/issue/{issueIdOrKey}/transitions`, `${platform}/issue/BAKE-7/transitions`, { transition: { id: '31' } }),
  call(`POST ${platform}/issue/{issueIdOrKey}/comment`, `${platform}/issue/BAKE-7/comment`, { body: document }),
  get(`${platform}/issue/{issueIdOrKey}/comment`, `${platform}/issue/BAKE-7/comment?maxResults=5`),
  get(`${platform}/issue/{issueIdOrKey}/comment/{id}`, `${platform}/issue/BAKE-7/comment/10001`),
  get(`${platform}/issue/{issueIdOrKey}/changelog`, `${platform}/issue/BAKE-7/changelog?startAt=0`),
  call(`POST ${platform}/changelog/bulkfetch`, `${platform}/changelog/bulkfetch`, { issueIdsOrKeys: ['BAKE-1', 'BAKE-7', 'BAKE-99'], fieldIds: ['assignee', 'status'], maxResults: 2 }),
  get(`${platform}/issue/{issueIdOrKey}`, `${platform}/issue/BAKE-7?expand=changelog,names,schema,transitions&properties=${property}`),
  call(`PUT ${platform}/issue/{issueIdOrKey}/properties/{propertyKey}`, `${platform}/issue/BAKE-7/properties/wish`, 'salted'),
  get(`${platform}/issue/{issueIdOrKey}/properties`, `${platform}/issue/BAKE-7/properties`),
  get(`${platform}/issue/{issueIdOrKey}/properties/{propertyKey}`, `${platform}/issue/BAKE-7/properties/wish`),
  call(`DELETE ${platform}/issue/{issueIdOrKey}/properties/{propertyKey}`, `${platform}/issue/BAKE-7/properties/wish`),
  call(`DELETE ${platform}/issue/{issueIdOrKey}`, `${platform}/issue/BAKE-7?deleteSubtasks=true`),
];

const boards = [
  get(`${agile}/board`, `${agile}/board?projectKeyOrId=BAKE&type=scrum`),
  get(`${agile}/board/{boardId}`, `${agile}/board/1`),
  get(`${agile}/board/{boardId}/configuration`, `${agile}/board/1/configuration`),
  get(`${agile}/board/{boardId}/epic`, `${agile}/board/1/epic?done=false`),
  get(`${agile}/board/{boardId}/sprint`, `${agile}/board/1/sprint?state=active,future`),
  get(`${agile}/board/{boardId}/backlog`, `${agile}/board/1/backlog?fields=summary,status&maxResults=2`),
  get(`${agile}/board/{boardId}/issue`, `${agile}/board/1/issue?jql=labels%3Drecipe`),
  get(`${agile}/board/{boardId}/sprint/{sprintId}/issue`, `${agile}/board/1/sprint/1/issue`),
  get(`${software}/board/{boardId}/backlog`, `${software}/board/1/backlog?fields=summary,status&maxResults=2`),
  get(`${software}/board/{boardId}/issue`, `${software}/board/1/issue?jql=labels%3Drecipe`),
  get(`${software}/board/{boardId}/sprint/{sprintId}/issue`, `${software}/board/1/sprint/1/issue`),
  get(`${software}/sprint/{sprintId}/issue`, `${software}/sprint/1/issue?reconcileIssues=10003`),
  call(`PUT ${agile}/issue/rank`, `${agile}/issue/rank`, { issues: ['BAKE-5'], rankBeforeIssue: 'BAKE-4', rankCustomFieldId: 10019 }),
  get(`${agile}/issue/{issueIdOrKey}`, `${agile}/issue/BAKE-3?fields=summary,sprint`),
];

const sprints = [
  call(`POST ${agile}/sprint`, `${agile}/sprint`, { name: 'Week 49', originBoardId: 1, goal: 'Warm bread' }),
  get(`${agile}/sprint/{sprintId}`, `${agile}/sprint/3`),
  call(`PUT ${agile}/sprint/{sprintId}`, `${agile}/sprint/3`, { name: 'Week 50', state: 'future', goal: 'Warm bread' }),
  call(`POST ${agile}/sprint/{sprintId}`, `${agile}/sprint/3`, { goal: 'Warmer bread' }),
  call(`POST ${agile}/sprint/{sprintId}/issue`, `${agile}/sprint/3/issue`, { issues: ['BAKE-5'] }),
  get(`${agile}/sprint/{sprintId}/issue`, `${agile}/sprint/3/issue?maxResults=5`),
  call(`POST ${agile}/backlog/{boardId}/issue`, `${agile}/backlog/1/issue`, { issues: ['BAKE-5'] }),
  call(`POST ${agile}/backlog/issue`, `${agile}/backlog/issue`, { issues: ['BAKE-5'] }),
  call(`DELETE ${agile}/sprint/{sprintId}`, `${agile}/sprint/3`),
];

export const contractCalls: readonly ContractCall[] = [...site, ...projects, ...issues, ...boards, ...sprints];
