import { asApp, assumeTrustedRoute, asUser } from '@forge/api';
import { kvs } from '@forge/kvs';
import { createNameMeasure } from '../app/name-measure';
import { createNowOrQueued } from '../app/now-or-queued';
import { createProjectExemptions } from '../app/project-exemptions';
import { createProjectHypothesis } from '../app/project-hypothesis';
import { laneOf, type PushJob } from '../app/projection-job';
import { createPushSafely } from '../app/push-safely';
import { createShowVersion } from '../app/show-version';
import { currencyProperty } from '../core/currency/currency-version';
import { settingsProperty } from '../core/settings/project-settings';
import type { JiraRequest } from '../jira/request';
import { createCurrencyLog } from '../store/currencies';
import { createExemptionLog } from '../store/exemptions';
import { createRevisionLog } from '../store/revisions';
import { createSettingsLog } from '../store/settings';
import { openQueue } from './lazy-queue';
import { lazyRealtime } from './lazy-realtime';
import { createRealtimeChannel } from './realtime-channel';
import { within } from './within';
import type { World } from './world';

export type Parts = ReturnType<typeof connect>;

/** The one place where the app's parts meet Forge, the clock and randomness: what functions for screens and for events share. */
export function connect({ now: clock, newReference, log }: World) {
  // Paths are built, and every part of them encoded, in src/jira.
  const user: JiraRequest = (path, init) => asUser().requestJira(assumeTrustedRoute(path), init);
  const app: JiraRequest = (path, init) => asApp().requestJira(assumeTrustedRoute(path), init);
  const now = () => clock().toISOString();
  const revisions = createRevisionLog(kvs);
  const settings = createSettingsLog(kvs);
  const exemptions = createExemptionLog(kvs);
  const currencies = createCurrencyLog(kvs);
  const pushJob: PushJob = async (body, delayInSeconds) => {
    const lane = laneOf(body);
    await (await openQueue()).push({ body, ...(delayInSeconds !== undefined && { delayInSeconds }), ...(lane !== null && { concurrency: { key: lane, limit: 1 } }) });
  };
  return {
    asUser: user,
    asApp: app,
    pushJob,
    pushSafely: createPushSafely({ pushJob, log }),
    nowOrQueued: createNowOrQueued({ pushJob, log, within }),
    channel: createRealtimeChannel(lazyRealtime),
    clock,
    now,
    today: () => now().slice(0, 10),
    newReference,
    log,
    revisions,
    settings,
    exemptions,
    currencies,
    projectHypothesis: createProjectHypothesis({ asApp: app, revisions, nameMeasure: createNameMeasure({ asApp: app, currencies }) }),
    projectExemptions: createProjectExemptions({ asApp: app, exemptions }),
    showSettings: createShowVersion({ asApp: app, property: settingsProperty, log: settings }),
    showCurrency: createShowVersion({ asApp: app, property: currencyProperty, log: currencies }),
  };
}
