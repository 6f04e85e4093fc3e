import { STATUS_CODES } from 'node:http';

const withoutBody = new Set([204, 205, 304]);

export function textResponse(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(withoutBody.has(status) ? null : body, { status, statusText: STATUS_CODES[status] ?? '', headers: { ...headers } });
}

export const jsonResponse = (status: number, body: unknown): Response =>
  textResponse(status, JSON.stringify(body), { 'content-type': 'application/json' });

/** How Forge's proxy says that it, not the product, refused a call: `@forge/api` throws what the header names. */
export const proxyError = (status: number, code: string): Response => textResponse(status, '', { 'forge-proxy-error': code });

/** What Forge's gateway answers where the manifest lacks a scope. */
export const scopeMismatch = { code: 401, message: 'Unauthorized; scope does not match' } as const;
