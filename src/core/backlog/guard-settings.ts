import type { Guard } from '../settings/guard';
import { defaultProjectSettings, type ProjectSettings } from '../settings/project-settings';
import type { ItemType } from './item';

/** What the guard knows of a project. */
export type GuardSettings = Pick<ProjectSettings, 'carriers'> & Guard;

export const guardSettings = ({ carriers, guard }: ProjectSettings): GuardSettings => ({ carriers, ...guard });

export const defaultGuardSettings: GuardSettings = guardSettings(defaultProjectSettings);

/** Whether issues of this type are to-dos in a project with these settings; sub-tasks and Jira's own *Task* unless it says otherwise. */
export function isTaskLevel({ taskTypes }: Pick<Guard, 'taskTypes'>, type: ItemType): boolean {
  return taskTypes[type.id] ?? (type.hierarchyLevel < 0 || type.madeAsTask);
}
