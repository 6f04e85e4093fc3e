import type { Actor } from '../actor';
import type { Site } from '../call';
import { namesOf } from '../names';
import { accountOf, sees } from '../permissions';
import type { Issue, Status, Transition } from '../records';

/** An issue that is about to take a transition; `after` has what was changed on the way. */
export interface Attempt {
  readonly before: Issue;
  readonly after: Issue;
  readonly transition: Transition;
}

/** Sets Jira's own things apart from the JSON of properties. */
const prototype = Object.freeze({});

/**
 * A thing of Jira's that expressions read. What it does not have is a mistake in the expression, with `?.` as well:
 * Jira finds that out when the app is deployed.
 */
const entity = (members: Readonly<Record<string, unknown>>): object => Object.assign(Object.create(prototype) as object, members);

const person = ({ state }: Site, id: string | null) => {
  const user = id === null ? undefined : state.users.find(id);
  return user ? entity({ accountId: user.id, displayName: user.displayName, timeZone: user.timeZone }) : null;
};

const status = ({ state }: Site, { id, name, category }: Status) =>
  entity({ id: Number(id), name, description: '', category: entity({ key: category, name: namesOf(state.locale).categories[category] }) });

const projectOf = ({ state }: Site, id: string) => {
  const { key, name } = state.projects.get(id);
  return entity({ id: Number(id), key, name, projectTypeKey: 'software', style: 'classic', properties: propertiesOf(state, 'project', id) });
};

const propertiesOf = (state: Site['state'], owner: 'issue' | 'project', id: string): ReadonlyMap<string, unknown> =>
  new Map(state.properties.where('owner', `${owner}/${id}`).map(({ key, value }) => [key, value]));

/** As much of Jira's `Issue` as rules have asked for: https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#issue */
function issueOf(site: Site, actor: Actor, issue: Issue): object {
  const { state } = site;
  const type = state.issueTypes.get(issue.typeId);
  const parent = issue.parentId === null ? undefined : state.issues.find(issue.parentId);
  const resolution = issue.resolutionId === null ? undefined : state.resolutions.get(issue.resolutionId);
  return entity({
    id: Number(issue.id),
    key: issue.key,
    summary: issue.summary,
    issueType: entity({ id: Number(type.id), name: type.name, description: type.description, hierarchyLevel: type.hierarchyLevel }),
    isEpic: type.hierarchyLevel === 1,
    status: status(site, state.statuses.get(issue.statusId)),
    resolution: resolution ? entity({ id: Number(resolution.id), name: resolution.name }) : null,
    labels: issue.labels,
    assignee: person(site, issue.assigneeId),
    reporter: person(site, issue.reporterId),
    creator: person(site, issue.creatorId),
    project: projectOf(site, issue.projectId),
    parent: parent && sees(state, actor, parent) ? issueOf(site, actor, parent) : null,
    properties: propertiesOf(state, 'issue', issue.id),
  });
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#context-variables */
export function expressionVariables(site: Site, actor: Actor, { before, after, transition }: Attempt): Readonly<Record<string, unknown>> {
  const { state } = site;
  return {
    user: person(site, accountOf(actor)),
    issue: issueOf(site, actor, after),
    originalIssue: issueOf(site, actor, before),
    project: projectOf(site, after.projectId),
    transition: entity({
      id: Number(transition.id), name: transition.name, hasScreen: false,
      from: status(site, state.statuses.get(before.statusId)), to: status(site, state.statuses.get(transition.to)),
    }),
    workflow: entity({ name: 'Workflow' }),
    config: null,
  };
}
