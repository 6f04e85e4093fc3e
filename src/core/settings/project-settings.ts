import * as v from '@badrap/valita';
import { flaw } from '../values/flaw';
import { integerBetween } from '../values/number';
import { defaultFollowUp, FollowUpSchema } from './follow-up';
import { defaultGuard, GuardSchema } from './guard';
import { hasIdKeys } from './id-keys';

/** The project property that screens read, and the back end writes. */
export const settingsProperty = 'value-backlog-settings';

/** What a project decides about itself. Settings saved before there was a guard or a follow-up have the defaults. */
export const ProjectSettingsSchema = v.object({
  /** Which issue types carry a hypothesis: by level, with exceptions by type id. */
  carriers: v.object({
    /** Jira's `hierarchyLevel` from which on a type carries one: −1 sub-task, 0 base, 1 epic, 2+ Premium. */
    fromLevel: integerBetween(-1, 10),
    /** Issue type id → carries one, whatever its level. */
    exceptions: v.record(v.boolean()).assert(hasIdKeys, flaw('wrong-type')),
  }),
  guard: GuardSchema.optional(() => defaultGuard),
  followUp: FollowUpSchema.optional(() => defaultFollowUp),
});

export type ProjectSettings = v.Infer<typeof ProjectSettingsSchema>;

/** A project's settings and how often they were saved; version 0 is the default, never saved. */
export interface StoredProjectSettings {
  readonly version: number;
  readonly settings: ProjectSettings;
}

export const defaultProjectSettings: ProjectSettings = { carriers: { fromLevel: 1, exceptions: {} }, guard: defaultGuard, followUp: defaultFollowUp };

/** An issue type as Jira tells it. Ids, because names are translated and renamed. */
export interface IssueType {
  readonly id: string;
  readonly hierarchyLevel: number;
}

/** Whether issues of this type carry a hypothesis in a project with these settings. */
export function carriesHypothesis({ carriers }: Pick<ProjectSettings, 'carriers'>, type: IssueType): boolean {
  return carriers.exceptions[type.id] ?? type.hierarchyLevel >= carriers.fromLevel;
}
