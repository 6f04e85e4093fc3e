import { resolve } from 'node:path';
import type { Manifest, ResourceDeclaration } from '../manifest/manifest';

/**
 * Addresses of all entry pages under the frames' origin, by the reference that modules and the bridge's
 * Modal have: `ui/panel`, or `ui` where a resource has one page.
 */
export function entryAddresses(manifest: Manifest): Readonly<Record<string, string>> {
  const pagesOf = ({ key, entry }: ResourceDeclaration): readonly (readonly [string, string])[] =>
    entry ? Object.entries(entry).map(([name, file]) => [`${key}/${name}`, addressOf(key, file)]) : [[key, addressOf(key, 'index.html')]];
  return Object.fromEntries((manifest.resources ?? []).flatMap(pagesOf));
}

const addressOf = (resourceKey: string, file: string): string => `/app/${resourceKey}/${file}`;

/** Address of an icon that comes with the app: `resource:ui;icons/x.svg`. Others would be fetched from elsewhere. */
export function findIconAddress(icon: unknown): string | undefined {
  const [, resourceKey, file] = /^resource:([^;]+);(.+)$/.exec(String(icon)) ?? [];
  return resourceKey === undefined || file === undefined ? undefined : addressOf(resourceKey, file);
}

/** A resource's folder on this machine. */
export function findFolder(manifest: Manifest, appDirectory: string, resourceKey: string): string | undefined {
  const found = manifest.resources?.find((resource) => resource.key === resourceKey);
  return found && resolve(appDirectory, found.path);
}
