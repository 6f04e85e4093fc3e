import { opens, type Actor, type JiraResponse, type LocalJira } from '../../jira';
import type { HostLog } from '../log';
import type { ExchangeListeners } from './exchange';
import { scopeMismatch } from './answer';

interface ProductCall {
  readonly actor: Actor;
  readonly from: 'backend' | 'screen';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export type CallProduct = (call: ProductCall) => Promise<JiraResponse>;

export interface ProductDoor {
  readonly jira: LocalJira;
  readonly scopes: ReadonlySet<string>;
  readonly log: HostLog;
  readonly exchanges: ExchangeListeners;
}

/** Jira's REST as an app reaches it: refused where the manifest lacks the operation's scopes, counted and told. */
export function createProductDoor({ jira, scopes, log, exchanges }: ProductDoor): CallProduct {
  return async ({ actor, from, method, path, headers, body }) => {
    const startedAt = performance.now();
    const operation = jira.operation(method, path);
    const answered: JiraResponse =
      operation && !opens(operation.scopes, scopes)
        ? { status: 401, headers: { 'content-type': 'application/json' }, body: JSON.stringify(scopeMismatch) }
        : await jira.handle({ method, path, headers, actor, ...(body !== undefined && { body }) });
    const as = actor.kind === 'user' ? actor.accountId : actor.kind;
    log.add({ kind: 'rest', from, as, method, path, status: answered.status, bytes: Buffer.byteLength(answered.body) });
    if (answered.status === 501) log.add({ kind: 'unsupported', what: `${method} ${path}` });
    exchanges.tell({ from, as, method, path, headers, body, response: answered, durationMs: performance.now() - startedAt });
    return answered;
  };
}
