import type { Input, Result } from '../contract/contract';
import { getMyPermissions } from '../jira/get-my-permissions';
import type { JiraRequest } from '../jira/request';
import type { SettingsLog } from '../store/settings';
import type { Actor } from './actor';
import { AppFailure } from './app-failure';
import type { Log } from './log';
import type { PushJob } from './projection-job';
import type { ShowSettings } from './show-settings';

interface SaveSettingsDeps {
  readonly asUser: JiraRequest;
  readonly settings: SettingsLog;
  readonly showSettings: ShowSettings;
  readonly pushJob: PushJob;
  readonly log: Log;
}

/**
 * Saves which issue types of a project carry a hypothesis, for those who administer the project.
 *
 * @throws AppFailure `not-found`, `not-allowed`, or `settings-conflict` with what somebody else saved first
 */
export function createSaveProjectSettings(deps: SaveSettingsDeps) {
  const { asUser, settings: log } = deps;
  return async (_actor: Actor, input: Input<'saveProjectSettings'>): Promise<Result<'saveProjectSettings'>> => {
    const { projectId, base, settings } = input;
    await checkAdmin(asUser, projectId);
    const current = await log.latest(projectId);
    const next = { version: base + 1, settings };
    const saved = current.version === base && (await log.append(projectId, next)) === 'appended';
    // Shown even after a conflict: perhaps somebody's property was changed past us, and that is why.
    await show(deps, projectId);
    if (saved) return next;
    throw new AppFailure({ code: 'settings-conflict', current: await log.latest(projectId) });
  };
}

async function checkAdmin(asUser: JiraRequest, projectId: string): Promise<void> {
  const asked = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] as const;
  const may = await getMyPermissions(asUser)({ projectId }, asked);
  if (!may.ADMINISTER_PROJECTS) throw new AppFailure({ code: may.BROWSE_PROJECTS ? 'not-allowed' : 'not-found' });
}

/** What is saved is safe already, so this never fails: the queue tries again. */
async function show({ showSettings, pushJob, log }: Pick<SaveSettingsDeps, 'showSettings' | 'pushJob'> & { log: Log }, projectId: string) {
  try {
    await showSettings(projectId);
  } catch (cause) {
    log('projecting settings', cause);
    await pushJob({ type: 'settings', projectId }).catch((failure: unknown) => log('queueing a projection', failure));
  }
}
