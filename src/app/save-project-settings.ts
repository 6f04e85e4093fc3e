import type { Input, Result } from '../contract/contract';
import type { JiraRequest } from '../jira/request';
import type { SettingsLog } from '../store/settings';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import { checkProjectAdmin } from './check-project-admin';
import type { NowOrQueued } from './now-or-queued';
import type { ShowVersion } from './show-version';

interface SaveSettingsDeps {
  readonly asUser: JiraRequest;
  readonly settings: SettingsLog;
  readonly showSettings: ShowVersion;
  readonly nowOrQueued: NowOrQueued;
}

/**
 * Saves which issue types of a project carry a hypothesis, for those who administer the project.
 *
 * @throws AppFailure `not-found`, `not-allowed`, or `settings-conflict` with what somebody else saved first
 */
export function createSaveProjectSettings({ asUser, settings: log, showSettings, nowOrQueued }: SaveSettingsDeps) {
  return async (_actor: Actor, input: Input<'saveProjectSettings'>): Promise<Result<'saveProjectSettings'>> => {
    const { projectId, base, settings } = input;
    await checkProjectAdmin(asUser, projectId);
    const current = await log.latest(projectId);
    const next = { version: base + 1, settings };
    const saved = current.version === base && (await log.append(projectId, next)) === 'appended';
    // Shown even after a conflict: perhaps somebody's property was changed past us, and that is why.
    await nowOrQueued('projecting settings', { type: 'settings', projectId }, () => showSettings(projectId));
    if (saved) return next;
    throw new AppFailure({ code: 'settings-conflict', current: await log.latest(projectId) });
  };
}
