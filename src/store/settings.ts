import type { StoredProjectSettings } from '../core/settings/project-settings';
import { neverSaved, StoredProjectSettingsSchema } from '../core/settings/stored-project-settings';
import { createAppendOnlyLog, type LogStorage } from './append-only-log';

/** Every version of a project's settings, by project id. */
export interface SettingsLog {
  /** The default, with version 0, where nobody saved any. */
  latest(projectId: string): Promise<StoredProjectSettings>;
  /** @returns `taken` when somebody else saved this version first: nothing was written */
  append(projectId: string, settings: StoredProjectSettings): Promise<'appended' | 'taken'>;
}

export function createSettingsLog(storage: LogStorage): SettingsLog {
  const log = createAppendOnlyLog(storage, 'settings', StoredProjectSettingsSchema, ({ version }) => version);
  return {
    latest: async (projectId) => (await log.latest(projectId)) ?? neverSaved,
    append: (projectId, settings) => log.append(projectId, settings.version, settings),
  };
}
