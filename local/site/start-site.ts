import type { RequestListener } from 'node:http';
import { buildingListener } from './building-page';
import { composeSite } from './compose-site';
import { lockFolder } from './folder-lock';
import { addressesAt } from './http/addresses';
import { listenFrom } from './http/listen';
import { keepState } from './kept-state';
import { siteListener } from './server';
import type { RunningSite, SiteOptions } from './site-options';

/**
 * Starts a local Jira site that runs the app: one port, on this machine only. It is open as soon
 * as its pages are built; this answers once the app's back end and what is seeded are there, too.
 *
 * @throws FolderInUse when another site uses the data folder; what the build or the seeding throws
 */
export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const { data, now = () => new Date(), onError = console.error } = options;
  let listener: RequestListener = buildingListener;
  const unlock = data === null ? () => undefined : lockFolder(data);
  const listening = await listenFrom((request, response) => listener(request, response), options.port);
  try {
    const addresses = addressesAt(listening.port);
    options.onListening?.(addresses.site);
    const assets = await options.assets;
    const kept = keepState(options, now());
    // What is set aside takes its lock along.
    if (data !== null && kept.loaded.state === 'damaged') lockFolder(data);
    const parts = composeSite(options, addresses, assets, kept);
    const { host, jira } = parts;
    const seeded = kept.loaded.state === 'loaded' ? undefined : options.seed?.(parts);
    const { folderOf, contentSecurityPolicy } = host;
    listener = siteListener(parts, { folderOf, contentSecurityPolicy, pages: assets.pages }, onError);
    await Promise.all([assets.backEnd, seeded]);
    kept.startSaving();
    host.schedules.start();
    return {
      url: addresses.site,
      port: listening.port,
      jira,
      host,
      loaded: kept.loaded,
      async close() {
        await listening.close();
        host.close();
        kept.flush();
        unlock();
      },
    };
  } catch (error) {
    await listening.close();
    unlock();
    throw error;
  }
}
