export { startSite } from './start-site';
export type { RunningSite, SiteOptions } from './site-options';
export type { Assets } from './build/assets';
export { builtAssets, ensureBuilt } from './build/ensure-built';
