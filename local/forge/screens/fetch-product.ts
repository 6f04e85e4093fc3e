import { STATUS_CODES } from 'node:http';
import type { CallProduct } from '../doors/product';
import type { ContextTokens } from '../invoke/context-token';
import { Refusal } from '../refusal';

/** What the bridge of `@forge/bridge` sends for requestJira. */
export interface FetchProductRequest {
  readonly product: string;
  readonly restPath: string;
  readonly fetchRequestInit: {
    readonly method?: string | undefined;
    readonly headers?: readonly (readonly [string, string])[] | undefined;
    readonly body?: string | null | undefined;
  };
  readonly isMultipartFormData?: boolean | undefined;
}

export interface FetchProductAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  readonly isAttachment: boolean;
}

/** A screen's REST call: always as the person who looks at it, never as the app. */
export function createFetchProduct(tokens: ContextTokens, callProduct: CallProduct) {
  return async (contextToken: string, request: FetchProductRequest): Promise<FetchProductAnswer> => {
    const { accountId } = tokens.verify(contextToken);
    const { product, restPath, fetchRequestInit: init, isMultipartFormData } = request;
    if (product !== 'jira') throw new Refusal('unsupported', `The local Forge host has no product "${product}", only jira.`);
    if (isMultipartFormData === true) throw new Refusal('unsupported', 'The local Forge host does not take uploads.');
    if (!restPath.startsWith('/rest/')) throw new Refusal('unsupported', `Only Jira's REST API can be requested, not ${restPath}.`);
    const { status, headers, body } = await callProduct({
      actor: { kind: 'user', accountId },
      from: 'screen',
      method: (init.method ?? 'GET').toUpperCase(),
      path: restPath,
      headers: Object.fromEntries((init.headers ?? []).map(([name, value]) => [name.toLowerCase(), value])),
      body: init.body ?? undefined,
    });
    return { body, headers, status, statusText: STATUS_CODES[status] ?? '', isAttachment: false };
  };
}
