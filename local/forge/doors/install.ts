import { currentInvocation, type PlatformRequest } from './invocation';
import { runtimeOf } from './runtime';

/**
 * Puts the back end's two doors in place: `__forge_fetch__` and `__forge_runtime__`.
 * Both answer for the invocation that asks, so that any number of people, tests and sites can
 * share one process. `@forge/kvs` looks at the runtime while it loads: call this before.
 */
export function installDoors(): void {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => {
      const invocation = currentInvocation();
      return invocation && runtimeOf(invocation);
    },
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
}

async function forgeFetch(target: Readonly<Record<string, unknown>>, path: string, init: RequestInit = {}): Promise<Response> {
  const invocation = currentInvocation();
  if (!invocation) throw new Error(`Nothing was invoked: ${path} was called outside of a Forge function.`);
  if (invocation.ended) {
    throw new Error(`The function "${invocation.functionKey}" has ended: ${path} came too late. Forge freezes a function once it has answered.`);
  }
  return invocation.answer(readRequest(target, path, init), invocation);
}

function readRequest(target: Readonly<Record<string, unknown>>, path: string, init: RequestInit): PlatformRequest {
  const { body } = init;
  if (body !== undefined && body !== null && typeof body !== 'string') {
    throw new Error(`The local Forge host takes text as a request's body; ${path} was called with something else.`);
  }
  return {
    target,
    path,
    method: (init.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(withoutUndefined(init.headers)).entries()),
    body: body ?? undefined,
  };
}

// `@forge/realtime` sends an undefined header where there is no context token.
function withoutUndefined(headers: RequestInit['headers']): NonNullable<RequestInit['headers']> {
  if (!headers || Array.isArray(headers) || headers instanceof Headers) return headers ?? {};
  const sent: readonly (readonly [string, string | undefined])[] = Object.entries(headers);
  return Object.fromEntries(sent.filter((header): header is readonly [string, string] => header[1] !== undefined));
}
