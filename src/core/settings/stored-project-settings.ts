import * as v from '@badrap/valita';
import { integerBetween } from '../values/number';
import { defaultProjectSettings, ProjectSettingsSchema, type StoredProjectSettings } from './project-settings';

export const StoredProjectSettingsSchema = v.object({
  version: integerBetween(1, 999_999),
  settings: ProjectSettingsSchema,
});

export const neverSaved: StoredProjectSettings = { version: 0, settings: defaultProjectSettings };

/** @param value the property's value, `undefined` where there is none; what cannot be read counts as none */
export function readProjectSettings(value: unknown): StoredProjectSettings {
  const parsed = StoredProjectSettingsSchema.try(value);
  return parsed.ok ? parsed.value : neverSaved;
}
