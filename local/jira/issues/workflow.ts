import type { Actor } from '../actor';
import { may } from '../permissions';
import type { Issue, Transition } from '../records';
import type { JiraState } from '../state';

/** The steps that this person can take from where the issue is: none for somebody who may not transition. */
export function transitionsOf(state: JiraState, actor: Actor, issue: Issue): readonly Transition[] {
  const project = state.projects.get(issue.projectId);
  if (!may(actor, 'TRANSITION_ISSUES', project)) return [];
  return state.transitions.all().filter(
    ({ from, to }) => project.statusIds.includes(to) && (from.length === 0 || from.includes(issue.statusId)),
  );
}
