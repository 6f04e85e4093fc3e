export { startSite, type RunningSite, type SeedableSite, type SiteOptions } from './start-site';
export { FolderInUse } from './folder-lock';
export type { Assets } from './build/assets';
export { builtAssets, ensureBuilt } from './build/ensure-built';
