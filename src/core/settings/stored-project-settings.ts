import * as v from 'valibot';
import { defaultProjectSettings, ProjectSettingsSchema, type StoredProjectSettings } from './project-settings';

export const StoredProjectSettingsSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999)),
  settings: ProjectSettingsSchema,
});

export const neverSaved: StoredProjectSettings = { version: 0, settings: defaultProjectSettings };

/** @param value the property's value, `undefined` where there is none; what cannot be read counts as none */
export function readProjectSettings(value: unknown): StoredProjectSettings {
  const parsed = v.safeParse(StoredProjectSettingsSchema, value);
  return parsed.success ? parsed.output : neverSaved;
}
