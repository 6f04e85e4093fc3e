import type { Actor } from '../actor';
import type { Site } from '../call';
import { badRequest } from '../errors';
import { accountOf, may } from '../permissions';
import type { Issue, Transition } from '../records';
import { type Attempt, expressionVariables } from './expression-variables';
import type { WorkflowRule } from './workflow-rule';

/** The app's rules of a kind that stand on a transition of the project's workflow. */
function rulesOn(site: Site, kind: WorkflowRule['kind'], projectId: string, transition: Transition): readonly WorkflowRule[] {
  const on = site.state.transitionRules.where('project', projectId).filter(({ transitionId }) => transitionId === transition.id);
  return on.length === 0 ? [] : site.workflowRules.filter((rule) => rule.kind === kind && on.some(({ ruleKey }) => ruleKey === rule.key));
}

/** The steps that this person can take from where the issue is: none for somebody who may not transition. */
export function transitionsOf(site: Site, actor: Actor, issue: Issue): readonly Transition[] {
  const { state } = site;
  const project = state.projects.get(issue.projectId);
  if (!may(actor, 'TRANSITION_ISSUES', project)) return [];
  const meets = (transition: Transition) =>
    rulesOn(site, 'condition', project.id, transition).every((rule) => rule.judge(expressionVariables(site, actor, { before: issue, after: issue, transition })) === true);
  return state.transitions.all().filter(
    (transition) => project.statusIds.includes(transition.to) && (transition.from.length === 0 || transition.from.includes(issue.statusId)) && meets(transition),
  );
}

/** @throws JiraRefusal 400 with what the validators on the transition say */
export function validate(site: Site, actor: Actor, attempt: Attempt): void {
  const rules = rulesOn(site, 'validator', attempt.before.projectId, attempt.transition);
  if (rules.length === 0) return;
  const variables = expressionVariables(site, actor, attempt);
  const locale = site.state.users.find(accountOf(actor))?.locale ?? site.state.locale;
  const messages = rules.flatMap((rule) => {
    const verdict = rule.judge(variables);
    if (verdict === true) return [];
    return [typeof verdict === 'string' ? verdict : rule.message(variables, locale)];
  });
  if (messages.length > 0) throw badRequest(...messages);
}
