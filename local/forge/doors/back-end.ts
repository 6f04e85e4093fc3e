import type { Actor } from '../../jira';
import { impersonationScopesOf } from '../manifest/lookup';
import type { Manifest } from '../manifest/manifest';
import type { HostLog } from '../log';
import { proxyError, textResponse } from './answer';
import type { Invocation, PlatformRequest } from './invocation';
import type { CallProduct } from './product';

type Door = (request: PlatformRequest, invocation: Invocation) => Promise<Response> | Response;

export interface BackEndDoors {
  readonly manifest: Manifest;
  readonly callProduct: CallProduct;
  readonly storage: Door;
  readonly queue: Door;
  readonly realtime: Door;
  readonly log: HostLog;
}

/** Which door a call of a function goes through, by the target that `@forge/*` puts on it. */
export function createBackEnd(doors: BackEndDoors): Door {
  const jira = createJiraDoor(doors);
  return (request, invocation) => {
    const { type, remote } = request.target;
    if (type === 'kvs') return doors.storage(request, invocation);
    if (type === 'realtime') return doors.realtime(request, invocation);
    if (type === 'fpp' && remote === 'jira') return jira(request, invocation);
    if (type === 'fpp' && remote === 'stargate' && request.path.startsWith('/webhook/queue/')) return doors.queue(request, invocation);
    const what = `${request.method} ${request.path} of ${JSON.stringify(request.target)}`;
    doors.log.add({ kind: 'unsupported', what });
    throw new Error(`The local Forge host has no door for ${what}.`);
  };
}

function createJiraDoor({ manifest, callProduct }: BackEndDoors): Door {
  const mayImpersonate = impersonationScopesOf(manifest).size > 0;
  return async ({ target, path, method, headers, body }, invocation) => {
    const actor = actorOf(target, invocation, mayImpersonate);
    if (!actor) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
    const answered = await callProduct({ actor, from: 'backend', method, path, headers, body });
    return textResponse(answered.status, answered.body, answered.headers);
  };
}

/** `asUser()` is the person who invoked; `asUser(id)` of somebody else needs `allowImpersonation` in the manifest. */
function actorOf(target: Readonly<Record<string, unknown>>, { accountId }: Invocation, mayImpersonate: boolean): Actor | undefined {
  if (target.provider === 'app') return { kind: 'app' };
  if (target.provider === 'none') return { kind: 'anonymous' };
  const asked = typeof target.accountId === 'string' ? target.accountId : accountId;
  if (asked === undefined || (asked !== accountId && !mayImpersonate)) return undefined;
  return { kind: 'user', accountId: asked };
}
