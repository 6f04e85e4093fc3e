import { ForgeKvsAPIError } from '@forge/kvs';
import { makeResolver } from '@forge/resolver';
import { createTestSite, type TestSite, type TestSiteOptions } from '../../../local/forge/testing';
import type { Manifest } from '../../../local/forge';

/** A manifest with one panel and one resolver; `more` is laid over it. */
export function smallManifest(more: Partial<Manifest> = {}): Manifest {
  return {
    resources: [{ key: 'ui', path: 'static/dist', entry: { panel: 'panel.html', other: 'other.html' } }],
    permissions: { scopes: ['read:jira-work', 'write:jira-work', 'read:jira-user', 'storage:app'] },
    app: { id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555' },
    ...more,
    modules: {
      'jira:issuePanel': [{ key: 'panel', resource: 'ui/panel', resolver: { function: 'resolver' }, title: 'Panel' }],
      ...more.modules,
      function: [{ key: 'resolver', handler: 'index.resolver' }, ...(more.modules?.function ?? [])],
    },
  };
}

type Functions = Readonly<Record<string, (request: { readonly payload: never; readonly context: never }) => unknown>>;

export interface SmallApp extends Partial<Omit<TestSiteOptions, 'manifest' | 'loadApp'>> {
  readonly manifest?: Partial<Manifest>;
  /** What screens may invoke. */
  readonly resolver?: Functions;
  /** Other exports of the back end. */
  readonly exports?: Readonly<Record<string, (first: never, second: never) => unknown>>;
}

/** A test site that runs an app made of a few functions, on the real `@forge/resolver`. */
export function siteWith({ manifest, resolver = {}, exports = {}, ...options }: SmallApp): TestSite {
  return createTestSite({
    ...options,
    manifest: smallManifest(manifest),
    loadApp: () => ({ resolver: makeResolver(resolver as Parameters<typeof makeResolver>[0]), ...exports }),
  });
}

/** Status and code of a refusal by app storage. */
export function refusedWith(error: unknown): readonly unknown[] {
  if (!(error instanceof ForgeKvsAPIError)) throw error;
  return [error.responseDetails.status, error.code];
}
