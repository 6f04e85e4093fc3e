import { siteFields } from './fields';
import { namesOf } from './names';
import type { Locale } from './records';
import { emptyJiraState, type JiraState } from './state';

export const issueTypeIds = { epic: '10000', story: '10001', task: '10002', bug: '10003', subtask: '10004' } as const;
export const statusIds = { toDo: '10000', inProgress: '10001', done: '10002' } as const;
export const doneResolutionId = '10000';
export const mediumPriorityId = '3';

/** The account that the app's own changes are made by. */
export const appAccountId = '712020:0b4c5d6e-7f80-4912-a3b4-c5d6e7f80912';

/** A site as it is after Jira's set-up: types, statuses, one workflow, fields; no projects, no people. */
export function createJiraState({ locale }: { readonly locale: Locale }): JiraState {
  const state = emptyJiraState(locale);
  const names = namesOf(locale);
  const type = (id: string, name: string, hierarchyLevel: number) =>
    state.issueTypes.put({ id, name, hierarchyLevel, description: '' });

  type(issueTypeIds.epic, names.types.epic, 1);
  type(issueTypeIds.story, names.types.story, 0);
  type(issueTypeIds.task, names.types.task, 0);
  type(issueTypeIds.bug, names.types.bug, 0);
  type(issueTypeIds.subtask, names.types.subtask, -1);

  state.statuses.put({ id: statusIds.toDo, name: names.statuses.toDo, category: 'new' });
  state.statuses.put({ id: statusIds.inProgress, name: names.statuses.inProgress, category: 'indeterminate' });
  state.statuses.put({ id: statusIds.done, name: names.statuses.done, category: 'done' });
  state.transitions.put({ id: '11', name: names.statuses.toDo, to: statusIds.toDo, from: [] });
  state.transitions.put({ id: '21', name: names.statuses.inProgress, to: statusIds.inProgress, from: [] });
  state.transitions.put({ id: '31', name: names.statuses.done, to: statusIds.done, from: [] });

  names.priorities.forEach((name, index) => state.priorities.put({ id: String(index + 1), name }));
  state.resolutions.put({ id: doneResolutionId, name: names.resolution });
  for (const field of siteFields(locale)) state.fields.put(field);
  state.users.put({
    id: appAccountId, emailAddress: '', displayName: 'Value Backlog', locale, timeZone: 'UTC', accountType: 'app', active: true,
  });
  return state;
}
