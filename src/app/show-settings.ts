import { settingsProperty } from '../core/settings/project-settings';
import type { JiraRequest } from '../jira/request';
import { setProjectProperty } from '../jira/set-project-property';
import type { SettingsLog } from '../store/settings';

interface ShowSettingsDeps {
  readonly asApp: JiraRequest;
  readonly settings: SettingsLog;
}

/** Makes a project's property say what was saved last; looks again after it wrote, as `project-hypothesis` does. */
export function createShowSettings({ asApp, settings }: ShowSettingsDeps) {
  return async (projectId: string): Promise<void> => {
    let newest = await settings.latest(projectId);
    let written;
    while (newest.version > (written?.version ?? 0)) {
      written = newest;
      await setProjectProperty(asApp)(projectId, settingsProperty, written);
      newest = await settings.latest(projectId);
    }
  };
}

export type ShowSettings = ReturnType<typeof createShowSettings>;
