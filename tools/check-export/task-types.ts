import type { IsTaskType } from './read-items';

// Jira's own names of its task and sub-task, in English and German; and the one that older sites have.
const usual = ['task', 'sub-task', 'subtask', 'technical task', 'aufgabe', 'teilaufgabe', 'unteraufgabe'];

/** @param named by the person who asks; null for the usual ones */
export function taskTypes(named: readonly string[] | null): IsTaskType {
  const names = new Set((named ?? usual).map((name) => name.toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}
