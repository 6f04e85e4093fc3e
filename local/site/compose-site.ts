import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createForgeHost, indexedProperties, readManifest, seededRandom, workflowRules, type ForgeHost } from '../forge';
import type { RecordedExchange } from '../har/recorder';
import { createLocalJira, jiraLimits } from '../jira';
import type { SiteParts } from './api/site-parts';
import type { Assets } from './build/assets';
import { createChanges } from './changes';
import type { Addresses } from './http/addresses';
import type { KeptState } from './kept-state';
import { observeJira } from './observed-jira';
import { createPeople } from './people';
import type { SiteOptions } from './site-options';
import { createStreams } from './streams';

const hostExchange = (url: string, listener: (exchange: RecordedExchange) => void): Parameters<ForgeHost['onExchange']>[0] =>
  ({ from, as, method, path, headers, body, response, durationMs }) =>
    listener({
      who: from,
      method,
      url: url + path,
      requestHeaders: headers,
      requestBody: body,
      status: response.status,
      responseHeaders: response.headers,
      responseBody: response.body,
      durationMs,
      comment: `as ${as}`,
    });

/** The same host, whose functions wait until the back end is built. */
const waitingHost = (host: ForgeHost, backEnd: Promise<unknown> = Promise.resolve()): ForgeHost => ({
  ...host,
  invoke: (...call) => backEnd.then(() => host.invoke(...call)),
  dynamicProperties: (token) => backEnd.then(() => host.dynamicProperties(token)),
  schedules: { ...host.schedules, run: (key) => backEnd.then(() => host.schedules.run(key)) },
});

/** Puts Jira and the Forge host together over what the site keeps. */
export function composeSite(options: SiteOptions, addresses: Addresses, assets: Assets, kept: KeptState): SiteParts {
  const { appDirectory, now = () => new Date(), onExchange = () => undefined } = options;
  const manifest = readManifest(readFileSync(join(appDirectory, 'manifest.yml'), 'utf8'));
  const changes = createChanges();
  const limits = options.jiraLimits ?? jiraLimits;
  const rules = workflowRules(manifest, appDirectory);
  const local = createLocalJira({
    state: kept.jira, now, baseUrl: addresses.site, indexedProperties: indexedProperties(manifest), workflowRules: rules, limits,
  });
  const jira = observeJira(local, changes);
  const host = createForgeHost({
    manifest,
    appDirectory,
    loadApp: assets.loadApp,
    jira,
    siteUrl: addresses.site,
    now,
    random: seededRandom(options.randomSeed ?? 1),
    storage: kept.rows.persistence,
    ...(options.delivery && { delivery: options.delivery }),
    queryLagMs: options.queryLagMs ?? 0,
  });
  host.onExchange(hostExchange(addresses.site, onExchange));
  const { appId: id, environmentId } = host.installation;
  return {
    addresses,
    people: createPeople(kept.jira),
    jira,
    host: waitingHost(host, assets.backEnd),
    changes,
    streams: createStreams(),
    panels: kept.panels,
    workflowRules: rules,
    onExchange,
    app: { id, environmentId },
  };
}
