import { defaultProjectSettings, type ProjectSettings } from '../settings/project-settings';
import type { ItemType } from './item';

/** How sure the guard must be before it warns about a text. */
export const strictnesses = ['relaxed', 'standard', 'strict'] as const;
export type Strictness = (typeof strictnesses)[number];

/** What a project tells the guard. */
export interface GuardSettings {
  readonly carriers: ProjectSettings['carriers'];
  /** Issue type id → is task-level, whatever Jira made it as. */
  readonly taskTypes: Readonly<Record<string, boolean>>;
  readonly strictness: Strictness;
  /** Actors who are customers in this project, as in "As a *developer*": they count as users of the product. */
  readonly customers: readonly string[];
}

export const defaultGuardSettings: GuardSettings = {
  carriers: defaultProjectSettings.carriers,
  taskTypes: {},
  strictness: 'standard',
  customers: [],
};

/** Whether issues of this type are to-dos in a project with these settings; sub-tasks and Jira's own *Task* unless it says otherwise. */
export function isTaskLevel({ taskTypes }: GuardSettings, type: ItemType): boolean {
  return taskTypes[type.id] ?? (type.hierarchyLevel < 0 || type.madeAsTask);
}
