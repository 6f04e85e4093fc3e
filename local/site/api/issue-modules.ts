import * as v from '@badrap/valita';
import type { Addresses } from '../http/addresses';
import { choose, isShown, panelActions, type PanelPlace } from '../panel-choices';
import { SiteRefusal } from '../refusal';
import { administers, seeIssue, type SeenIssue } from './places';
import { readInput } from './read-input';
import type { Ask } from './site-parts';

const QuerySchema = v.object({ issue: v.string() });

/** What Forge's docs list under "Extension data" of issue panels and issue contexts. */
export const issueExtension = (type: string, issue: SeenIssue, addresses: Addresses) => ({
  type,
  issue: { id: issue.id, key: issue.key, type: issue.fields.issuetype.name, typeId: issue.fields.issuetype.id },
  project: { id: issue.fields.project.id, key: issue.fields.project.key, type: issue.fields.project.projectTypeKey },
  location: `${addresses.site}/browse/${issue.key}`,
});

const placeOf = (issue: SeenIssue, moduleKey: string): PanelPlace => ({
  moduleKey,
  issueId: issue.id,
  projectId: issue.fields.project.id,
  hierarchyLevel: issue.fields.issuetype.hierarchyLevel,
});

/** The panels that stand on an issue, those that could be added, and the contexts on its right. */
export const readIssueModules: Ask = async (parts, person, input) => {
  const issue = await seeIssue(parts.jira, person.accountId, readInput(QuerySchema, input, 'strip').issue);
  const modules = (type: string, more: object = {}) =>
    parts.host.modules(type, { accountId: person.accountId, locale: person.locale, extension: { ...issueExtension(type, issue, parts.addresses), ...more } });
  const [panels, contexts, mayShowForAll] = await Promise.all([
    modules('jira:issuePanel', { isNewToIssue: false }),
    modules('jira:issueContext'),
    administers(parts.jira, person.accountId, issue.fields.project.id),
  ]);
  const shown = (key: string) => isShown(parts.panels.read(), placeOf(issue, key));
  return {
    panels: panels.filter(({ key }) => shown(key)),
    addable: panels.filter(({ key }) => !shown(key)).map(({ key, title }) => ({ key, title })),
    contexts,
    mayShowForAll,
  };
};

const ChoiceSchema = v.object({ issue: v.string(), module: v.string(), action: v.union(...panelActions.map((action) => v.literal(action))) });

/** Adds a panel to an issue or takes it away; project admins do so for all issues of their project. */
export const choosePanel: Ask = async (parts, person, input) => {
  const { issue: idOrKey, module, action } = readInput(ChoiceSchema, input);
  const issue = await seeIssue(parts.jira, person.accountId, idOrKey);
  const forAll = action === 'show-for-all' || action === 'hide-from-all';
  if (forAll && !(await administers(parts.jira, person.accountId, issue.fields.project.id))) {
    throw new SiteRefusal(403, 'Only admins may show or hide a panel for all issues.');
  }
  parts.panels.write(choose(parts.panels.read(), placeOf(issue, module), action));
  parts.changes.announce({ issueIds: [], by: person.accountId, commented: false });
  return null;
};
