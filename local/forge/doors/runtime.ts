import type { Invocation } from './invocation';

const silent = { incr: () => undefined, measure: () => ({ stop: () => undefined }) };
const metrics = { counter: () => silent, timing: () => silent };

/** What `@forge/api`, `@forge/realtime` and `@forge/kvs` read from `globalThis.__forge_runtime__`. */
export function runtimeOf(invocation: Invocation): Readonly<Record<string, unknown>> {
  const { installation, accountId, contextToken } = invocation;
  return {
    appContext: {
      appId: installation.appId,
      appVersion: installation.appVersion,
      environmentId: installation.environmentId,
      environmentType: installation.environmentType,
      installationId: installation.installationId,
      invocationId: invocation.id,
      moduleKey: invocation.moduleKey,
      permissions: { scopes: invocation.scopes, external: invocation.external },
    },
    contextAri: installation.installContext,
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, invocation.deadline - performance.now()) },
    metrics,
    ...(accountId !== undefined && { aaid: accountId }),
    ...(contextToken !== undefined && { realtime: { contextToken } }),
  };
}
