import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createForgeHost, indexedProperties, readManifest, seededRandom, type DeliveryOptions, type ForgeHost } from '../forge';
import type { RecordedExchange } from '../har/recorder';
import { createJiraState, createLocalJira, jiraLimits, restoreJiraState, type JiraState, type LocalJira, type RateLimits } from '../jira';
import type { Locale } from '../jira/records';
import type { SiteParts } from './api/site-parts';
import type { Assets } from './build/assets';
import { brokenListener, buildingListener } from './building-page';
import { createChanges } from './changes';
import { lockFolder } from './folder-lock';
import { addressesAt } from './http/addresses';
import { listenFrom } from './http/listen';
import { observeJira } from './observed-jira';
import { noPanelChoices } from './panel-choices';
import { createPeople } from './people';
import { createSaver, forgetSite, loadSite, noSaver, type Loaded, type SavedSite } from './persistence';
import { siteListener } from './server';
import { createStorageRows } from './storage-rows';

export interface SiteOptions {
  /** Where manifest.yml and what it names are. */
  readonly appDirectory: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** A folder to keep the data in; null keeps it in memory. */
  readonly data: string | null;
  readonly reset?: boolean;
  readonly locale?: Locale;
  /** While they are being built, a page says so. */
  readonly assets: Assets | Promise<Assets>;
  /** Puts something on a site that is new. Nothing of it is open to anybody before it is done. */
  readonly seed?: (site: SeedableSite) => Promise<void> | void;
  readonly now?: () => Date;
  readonly randomSeed?: number;
  readonly delivery?: Partial<DeliveryOptions>;
  readonly jiraLimits?: Partial<RateLimits>;
  /** Every REST exchange: of screens, of the back end, of pages and of outside clients. */
  readonly onExchange?: (exchange: RecordedExchange) => void;
  readonly onError?: (error: unknown) => void;
  /** Called as soon as the address is known, which is before the site is built. */
  readonly onListening?: (url: string) => void;
}

export type SeedableSite = Pick<SiteParts, 'jira' | 'host' | 'panels' | 'addresses' | 'people'>;

export interface RunningSite {
  /** Where Jira's pages are: `http://localhost:4280`. */
  readonly url: string;
  readonly port: number;
  readonly jira: LocalJira;
  readonly host: ForgeHost;
  /** What became of the data folder. */
  readonly loaded: Loaded;
  close(): Promise<void>;
}

function load({ data, reset = false, locale = 'en-US' }: SiteOptions, now: Date): { readonly loaded: Loaded; readonly state: JiraState } {
  let restored: JiraState | undefined;
  if (data !== null && reset) forgetSite(data);
  const loaded = data === null ? ({ state: 'new' } as const) : loadSite(data, now, (site) => (restored = restoreJiraState(site.jira)));
  return { loaded, state: restored ?? createJiraState({ locale }) };
}

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

/**
 * Starts a local Jira site that runs the app: one port, on this machine only.
 *
 * @throws FolderInUse when another site uses the data folder; what the build or the seeding throws
 */
export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const { appDirectory, data, now = () => new Date(), onExchange = () => undefined, onError = console.error } = options;
  let listener: RequestListener = buildingListener;
  const unlock = data === null ? () => undefined : lockFolder(data);
  const listening = await listenFrom((request, response) => listener(request, response), options.port);
  try {
    const addresses = addressesAt(listening.port);
    options.onListening?.(addresses.site);
    const assets = await options.assets;
    const { loaded, state } = load(options, now());
    const saved: Omit<SavedSite, 'jira'> = loaded.state === 'loaded' ? loaded.site : { storage: [], panels: noPanelChoices };
    let { panels } = saved;

    const manifest = readManifest(readFileSync(join(appDirectory, 'manifest.yml'), 'utf8'));
    const changes = createChanges();
    const jira = observeJira(
      createLocalJira({ state, now, baseUrl: addresses.site, indexedProperties: indexedProperties(manifest), limits: options.jiraLimits ?? jiraLimits }),
      changes,
    );
    const rows = createStorageRows(saved.storage, () => saver.touch());
    const saver = data === null ? noSaver : createSaver(data, () => ({ jira: state.snapshot(), storage: rows.all(), panels }));
    state.onChange(() => saver.touch());
    const host = createForgeHost({
      manifest,
      appDirectory,
      loadApp: assets.loadApp,
      jira,
      siteUrl: addresses.site,
      now,
      random: seededRandom(options.randomSeed ?? 1),
      storage: rows.persistence,
      ...(options.delivery && { delivery: options.delivery }),
    });
    host.onExchange(hostExchange(addresses.site, onExchange));
    const parts: SiteParts = {
      addresses,
      people: createPeople(state),
      jira,
      host,
      changes,
      panels: {
        read: () => panels,
        write: (next) => {
          panels = next;
          saver.touch();
        },
      },
      onExchange,
      app: { id: host.installation.appId, environmentId: host.installation.environmentId },
    };
    if (loaded.state !== 'loaded') await options.seed?.(parts);
    listener = siteListener(parts, { folderOf: host.folderOf, contentSecurityPolicy: host.contentSecurityPolicy, pages: assets.pages }, onError);
    return {
      url: addresses.site,
      port: listening.port,
      jira,
      host,
      loaded,
      async close() {
        await listening.close();
        host.close();
        saver.flush();
        unlock();
      },
    };
  } catch (error) {
    listener = brokenListener(error);
    await listening.close();
    unlock();
    throw error;
  }
}
