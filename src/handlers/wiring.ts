import { asApp, assumeTrustedRoute, asUser } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { createChangeHypothesis } from '../app/change-hypothesis';
import { createContextStatus } from '../app/context-status';
import { createListRevisions } from '../app/list-revisions';
import type { Log } from '../app/log';
import { createMendProjection } from '../app/mend-projection';
import { createProjectHypothesis } from '../app/project-hypothesis';
import { createProjectSoon } from '../app/project-soon';
import type { ProjectionJob } from '../app/projection-job';
import { createSaveProjectSettings } from '../app/save-project-settings';
import { createShowSettings } from '../app/show-settings';
import type { JiraRequest } from '../jira/request';
import { createRevisionLog } from '../store/revisions';
import { createSettingsLog } from '../store/settings';
import { createProjectionConsumer } from './consumers';
import { createContextStatusHandler } from './context-status';
import { createResolver } from './resolver';
import { within } from './within';

/** What the app takes from the world around it, apart from Forge. */
export interface World {
  readonly now: () => Date;
  readonly newReference: () => string;
  readonly log: Log;
}

const realWorld: World = {
  now: () => new Date(),
  newReference: () => crypto.randomUUID(),
  // eslint-disable-next-line no-console -- what Forge keeps as the app's log
  log: (what, cause) => console.error(what, cause),
};

/** The one place where the app's parts meet Forge, the clock and randomness. */
export function wire({ now: clock, newReference, log }: World = realWorld) {
  // Paths are built, and every part of them encoded, in src/jira.
  const user: JiraRequest = (path, init) => asUser().requestJira(assumeTrustedRoute(path), init);
  const app: JiraRequest = (path, init) => asApp().requestJira(assumeTrustedRoute(path), init);
  const queue = new Queue<ProjectionJob>({ key: 'projection' });
  const pushJob = async (body: ProjectionJob) => {
    await queue.push({ body });
  };
  const now = () => clock().toISOString();

  const revisions = createRevisionLog(kvs);
  const settings = createSettingsLog(kvs);
  const projection = { asApp: app, revisions };
  const projectHypothesis = createProjectHypothesis(projection);
  const showSettings = createShowSettings({ asApp: app, settings });
  const projectSoon = createProjectSoon({ ...projection, pushJob, within, log });
  const mendProjection = createMendProjection({ asUser: user, revisions, projectSoon });
  const today = () => now().slice(0, 10);
  const contextStatus = createContextStatus({ asUser: user, revisions, settings, pushJob, today });

  return {
    resolver: createResolver(
      {
        changeHypothesis: createChangeHypothesis({ asUser: user, revisions, settings, projectSoon, now }),
        listRevisions: createListRevisions({ revisions, mendProjection }),
        mendProjection,
        saveProjectSettings: createSaveProjectSettings({ asUser: user, settings, showSettings, pushJob, log }),
      },
      { log, newReference },
    ),
    contextStatus: createContextStatusHandler({ contextStatus, log }),
    projectHypothesis: createProjectionConsumer({ revisions, projectHypothesis, showSettings, log }),
  };
}
