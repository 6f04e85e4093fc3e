import * as v from 'valibot';

/** The project property that screens read, and the back end writes. */
export const settingsProperty = 'value-backlog-settings';

/** Which issue types of a project carry a hypothesis: by level, with exceptions by type id. */
export const ProjectSettingsSchema = v.strictObject({
  carriers: v.strictObject({
    /** Jira's `hierarchyLevel` from which on a type carries one: −1 sub-task, 0 base, 1 epic, 2+ Premium. */
    fromLevel: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10)),
    /** Issue type id → carries one, whatever its level. */
    exceptions: v.record(v.pipe(v.string(), v.regex(/^\d{1,19}$/)), v.boolean()),
  }),
});

export type ProjectSettings = v.InferOutput<typeof ProjectSettingsSchema>;

/** A project's settings and how often they were saved; version 0 is the default, never saved. */
export interface StoredProjectSettings {
  readonly version: number;
  readonly settings: ProjectSettings;
}

export const defaultProjectSettings: ProjectSettings = { carriers: { fromLevel: 1, exceptions: {} } };

/** An issue type as Jira tells it. Ids, because names are translated and renamed. */
export interface IssueType {
  readonly id: string;
  readonly hierarchyLevel: number;
}

/** Whether issues of this type carry a hypothesis in a project with these settings. */
export function carriesHypothesis({ carriers }: ProjectSettings, type: IssueType): boolean {
  return carriers.exceptions[type.id] ?? type.hierarchyLevel >= carriers.fromLevel;
}
