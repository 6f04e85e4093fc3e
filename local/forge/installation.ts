import { createHash } from 'node:crypto';
import type { Manifest } from './manifest/manifest';

/** Where the app is installed: the ids that Forge hands to functions and screens. */
export interface Installation {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly installationId: string;
  readonly cloudId: string;
  /** ARI of the Jira site. */
  readonly installContext: string;
  readonly siteUrl: string;
}

/** The same app on the same site always gets the same ids, so that stored data stays its own. */
export function createInstallation(manifest: Manifest, siteUrl: string): Installation {
  const appId = manifest.app.id.split('/').at(-1) ?? manifest.app.id;
  const cloudId = uuidOf('site');
  return {
    appId,
    appVersion: '2.0.0',
    environmentId: uuidOf(`environment of ${appId}`),
    environmentType: 'DEVELOPMENT',
    installationId: uuidOf(`installation of ${appId}`),
    cloudId,
    installContext: `ari:cloud:jira::site/${cloudId}`,
    siteUrl,
  };
}

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
