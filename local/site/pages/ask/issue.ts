import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import type { Adf } from '../issue/adf';
import { sprintField, storyPointsField, type JiraUser, type ListedIssue, type Status } from './issue-fields';

export interface Issue extends ListedIssue {
  readonly fields: ListedIssue['fields'] & {
    readonly description: Adf | null;
    readonly project: { readonly id: string; readonly key: string; readonly name: string };
    readonly reporter: JiraUser | null;
    readonly labels: readonly string[];
    readonly duedate: string | null;
    readonly created: string;
    readonly updated: string;
    readonly subtasks?: readonly ListedIssue[];
    readonly [sprintField]?: readonly { readonly id: number; readonly name: string; readonly state: string }[] | null;
  };
}

const fields = [
  'summary', 'status', 'issuetype', 'parent', 'assignee', 'description', 'project', 'reporter',
  'labels', 'duedate', 'created', 'updated', sprintField, storyPointsField,
].join(',');

export const useIssue = (key: string) =>
  useQuery({ queryKey: ['issue', key], queryFn: () => ask<Issue>('GET', `/rest/api/3/issue/${encodeURIComponent(key)}?fields=${fields}`) });

export const editIssue = (key: string, edited: Readonly<Record<string, unknown>>) =>
  ask('PUT', `/rest/api/3/issue/${encodeURIComponent(key)}`, { fields: edited });

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

export const useTransitions = (key: string, wanted: boolean) =>
  useQuery({
    queryKey: ['transitions', key],
    enabled: wanted,
    queryFn: async () =>
      (await ask<{ transitions: readonly Transition[] }>('GET', `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`)).transitions,
  });

export const transitionIssue = (key: string, transition: string) =>
  ask('POST', `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`, { transition: { id: transition } });

/** Takes an issue to a status by whatever transition leads there. */
export async function moveToStatus(key: string, statusIds: readonly string[]): Promise<void> {
  const { transitions } = await ask<{ transitions: readonly Transition[] }>('GET', `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`);
  const transition = transitions.find(({ to }) => statusIds.includes(to.id));
  if (!transition) throw new Error("Jira's workflow has no way from here to that status.");
  await transitionIssue(key, transition.id);
}
