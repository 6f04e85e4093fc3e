import * as v from '@badrap/valita';
import { SiteRefusal } from '../refusal';
import { administers, seeProject } from './places';
import { readInput } from './read-input';
import type { Ask, SiteParts } from './site-parts';

async function administered({ jira }: SiteParts, accountId: string, idOrKey: string) {
  const project = await seeProject(jira, accountId, idOrKey);
  if (!(await administers(jira, accountId, project.id))) throw new SiteRefusal(403, "Only the project's admins see its workflow.");
  return project;
}

const QuerySchema = v.object({ project: v.string() });

/** The transitions of a project's workflow, the rules that the app offers for them, and which stand where: `transition/rule`. */
export const readWorkflow: Ask = async (parts, { accountId }, input) => {
  const project = await administered(parts, accountId, readInput(QuerySchema, input, 'strip').project);
  const { state } = parts.jira;
  return {
    transitions: state.transitions.all().map(({ id, name }) => ({ id, name })),
    rules: parts.workflowRules.map(({ key, kind, name, description }) => ({ key, kind, name, description })),
    on: state.transitionRules.where('project', project.id).map(({ transitionId, ruleKey }) => `${transitionId}/${ruleKey}`),
  };
};

const RuleSchema = v.object({ project: v.string(), transition: v.string(), rule: v.string(), isOn: v.boolean() });

/** Puts a rule on a transition, or takes it away. */
export const chooseRule: Ask = async (parts, { accountId }, input) => {
  const { project: idOrKey, transition: transitionId, rule: ruleKey, isOn } = readInput(RuleSchema, input);
  const { id: projectId } = await administered(parts, accountId, idOrKey);
  const { state } = parts.jira;
  if (!state.transitions.find(transitionId)) throw new SiteRefusal(404, 'The workflow has no such transition.');
  if (!parts.workflowRules.some(({ key }) => key === ruleKey)) throw new SiteRefusal(404, `The app offers no rule "${ruleKey}".`);
  const id = `${projectId}/${transitionId}/${ruleKey}`;
  if (isOn) state.transitionRules.put({ id, projectId, transitionId, ruleKey });
  else state.transitionRules.remove(id);
  parts.changes.announce({ issueIds: [], by: accountId, commented: false });
  return null;
};
