import { parseBody } from '../body';
import { type Call, noContent, ok, type Reply } from '../call';
import { badRequest } from '../errors';
import { getIssue } from '../permissions';
import { presentTransition } from '../present/transition';
import type { Issue } from '../records';
import { doneResolutionId } from '../site';
import { changeIssue } from './change';
import { readFields } from './field-input';
import { IssueUpdateSchema, mergeOperations } from './update-input';
import { transitionsOf, validate } from './workflow';

/** `GET issue/{issueIdOrKey}/transitions` */
export function listTransitions({ site, actor, params, query }: Call): Reply {
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  const wanted = query.get('transitionId');
  const transitions = transitionsOf(site, actor, issue).filter(({ id }) => wanted === null || id === wanted);
  return ok({ expand: 'transitions', transitions: transitions.map((each) => presentTransition(site, each)) });
}

/** `POST issue/{issueIdOrKey}/transitions` */
export function doTransition(call: Call): Reply {
  const { site, actor, params } = call;
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  const input = parseBody(IssueUpdateSchema, call.body);
  if (!input.transition) throw badRequest("Missing 'transition' identifier");
  transition(call, issue, input.transition.id, mergeOperations(input.fields, input.update, issue));
  return noContent();
}

/**
 * Moves an issue along; a status of the category "done" resolves it, any other reopens it.
 *
 * @throws JiraRefusal 400 when the issue has no such transition for this person, or a validator on it says no
 */
export function transition({ site, actor }: Call, issue: Issue, id: string, fields: Readonly<Record<string, unknown>>): Issue {
  const { state } = site;
  const step = transitionsOf(site, actor, issue).find((each) => each.id === id);
  if (!step) {
    throw badRequest(
      `It seems that you have tried to perform an illegal workflow operation (Action ${id}). It is not valid for the current state of issue ${issue.key}.`,
    );
  }
  const project = state.projects.get(issue.projectId);
  const done = state.statuses.get(step.to).category === 'done';
  const changes = readFields({ state, actor, project, typeId: issue.typeId }, fields);
  validate(site, actor, { before: issue, after: { ...issue, ...changes }, transition: step });
  return changeIssue(site, actor, issue, {
    ...changes,
    statusId: step.to,
    resolutionId: done ? (issue.resolutionId ?? doneResolutionId) : null,
    resolved: done ? (issue.resolved ?? site.now().toISOString()) : null,
  });
}
