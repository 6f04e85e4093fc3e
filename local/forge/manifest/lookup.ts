import type { EntityDeclaration, FunctionModule, Manifest, ManifestModule } from './manifest';

const backEndTypes = new Set(['function', 'consumer', 'trigger', 'scheduledTrigger', 'jira:entityProperty', 'jira:workflowCondition', 'jira:workflowValidator']);

export interface ScreenModule {
  readonly type: string;
  readonly module: ManifestModule;
}

export const modulesOf = (manifest: Manifest, type: string): readonly ManifestModule[] => manifest.modules[type] ?? [];

/** @throws when the manifest declares no screen with this key */
export function getScreenModule(manifest: Manifest, key: string): ScreenModule {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const module = backEndTypes.has(type) ? undefined : modules?.find((candidate) => candidate.key === key);
    if (module) return { type, module };
  }
  throw new Error(`The manifest declares no screen module "${key}".`);
}

/** @throws when the manifest declares no such function */
export function getFunction(manifest: Manifest, key: string): FunctionModule {
  const found = modulesOf(manifest, 'function').find((candidate) => candidate.key === key);
  if (!found) throw new Error(`The manifest declares no function "${key}".`);
  return found as FunctionModule;
}

/** The function that a module names, as `{function: key}` under a field or as the field itself. */
export function findFunctionKey(module: ManifestModule, field: 'function' | 'resolver' | 'dynamicProperties'): string | undefined {
  const value = module[field];
  if (typeof value === 'string') return value;
  const nested = (value as { function?: unknown } | undefined)?.function;
  return typeof nested === 'string' ? nested : undefined;
}

export const findEntity = (manifest: Manifest, name: string): EntityDeclaration | undefined =>
  manifest.app.storage?.entities?.find((entity) => entity.name === name);

export function scopesOf(manifest: Manifest): ReadonlySet<string> {
  const scopes = manifest.permissions?.scopes ?? [];
  return new Set(isList(scopes) ? scopes : Object.keys(scopes));
}

/** Scopes with `allowImpersonation: true`, needed for `asUser(accountId)` when nobody is there. */
export function impersonationScopesOf(manifest: Manifest): ReadonlySet<string> {
  const scopes = manifest.permissions?.scopes ?? [];
  if (isList(scopes)) return new Set();
  return new Set(Object.keys(scopes).filter((scope) => scopes[scope]?.allowImpersonation === true));
}

/**
 * How long a function may run, in seconds.
 * @see https://developer.atlassian.com/platform/forge/limits-invocation/
 */
export function timeLimitSeconds(manifest: Manifest, functionKey: string): number {
  const declared = getFunction(manifest, functionKey).timeoutSeconds;
  const onlyInBackground = Object.entries(manifest.modules).every(
    ([type, modules]) =>
      type === 'consumer' || type === 'scheduledTrigger' || !(modules ?? []).some((module) => refersTo(module, functionKey)),
  );
  return onlyInBackground ? Math.min(declared ?? 55, 900) : 25;
}

const refersTo = (module: ManifestModule, functionKey: string): boolean =>
  (['function', 'resolver', 'dynamicProperties'] as const).some((field) => findFunctionKey(module, field) === functionKey);

const isList = (value: readonly string[] | Readonly<Record<string, unknown>>): value is readonly string[] => Array.isArray(value);
