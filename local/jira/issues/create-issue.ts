import * as v from '@badrap/valita';
import { addIssue } from '../build';
import { idSchema, parseBody } from '../body';
import { type Call, created, type Reply } from '../call';
import { JiraRefusal } from '../errors';
import { accountOf, getProject, may } from '../permissions';
import { storeProperty } from '../properties';
import type { Issue, Project } from '../records';
import { transition } from './transition-issue';
import { readFields } from './field-input';
import { issueCreated } from './issue-events';
import { IssueUpdateSchema, mergeOperations } from './update-input';

const InProject = v.union(v.object({ id: idSchema }), v.object({ key: v.string() }));

/** `POST issue`: the issue comes last in the rank order, as in Jira. */
export function createIssue(call: Call): Reply {
  const { site, actor } = call;
  const input = parseBody(IssueUpdateSchema, call.body);
  const { project: inProject, ...fields } = mergeOperations(input.fields, input.update, { labels: [] });
  const project = targetProject(call, inProject);
  if (fields.summary === undefined) throw missing('summary', 'You must specify a summary of the issue.');
  if (fields.issuetype === undefined) throw missing('issuetype', 'Specify an issue type');

  const typeId = readFields({ state: site.state, actor, project, typeId: '' }, { issuetype: fields.issuetype }).typeId ?? '';
  const values = readFields({ state: site.state, actor, project, typeId }, fields);
  if (site.state.issueTypes.get(typeId).hierarchyLevel < 0 && !values.parentId) {
    throw missing('parent', 'Issue type is a sub-task but parent issue key or id not specified.');
  }
  const issue = addIssue(site.state, {
    ...values, ...authors(call), projectId: project.id, summary: values.summary ?? '', created: site.now().toISOString(),
    ...(values.reporterId !== undefined && { reporterId: values.reporterId }),
  });
  for (const { key, value } of input.properties) storeProperty(site.state, { kind: 'issue', id: issue.id }, key, value);
  site.emit(issueCreated(site, actor, issue));
  if (input.transition) transition(call, issue, input.transition.id, {});
  return created({ id: issue.id, key: issue.key, self: `${site.baseUrl}/rest/api/3/issue/${issue.id}` });
}

function targetProject({ site, actor }: Call, value: unknown): Project {
  const named = InProject.try(value, { mode: 'strip' });
  if (!named.ok) throw missing('project', 'Specify a valid project ID or key');
  try {
    const project = getProject(site.state, actor, 'id' in named.value ? named.value.id : named.value.key);
    if (may(actor, 'CREATE_ISSUES', project)) return project;
  } catch (error) {
    if (!(error instanceof JiraRefusal)) throw error;
    throw missing('project', 'Specify a valid project ID or key');
  }
  throw missing('project', 'You do not have permission to create issues in this project.');
}

const authors = ({ actor }: Call): Pick<Issue, 'creatorId' | 'reporterId'> => ({ creatorId: accountOf(actor), reporterId: accountOf(actor) });

const missing = (field: string, message: string): JiraRefusal => new JiraRefusal(400, [], { [field]: message });
