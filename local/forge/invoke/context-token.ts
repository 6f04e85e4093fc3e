import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../refusal';

/** What a screen is: who looks at it and where it stands. Signed, so that a browser can't claim another. */
export interface ScreenClaims {
  readonly accountId: string;
  readonly moduleKey: string;
  readonly localId: string;
  readonly locale: string;
  readonly timezone: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly installationId: string;
}

export interface ContextTokens {
  sign(claims: ScreenClaims): string;
  /** @throws Refusal `bad-token` for a forged, foreign, damaged or expired one */
  verify(token: string): ScreenClaims;
}

// A page of the local site may stay open all day; Forge renews its tokens every few minutes instead.
const lifetimeMs = 24 * 60 * 60 * 1000;

export function createContextTokens(installationId: string, now: () => Date, secret: Buffer = randomBytes(32)): ContextTokens {
  const signatureOf = (body: string): Buffer => createHmac('sha256', secret).update(body).digest();
  return {
    sign(claims) {
      const body = Buffer.from(JSON.stringify({ ...claims, exp: now().getTime() + lifetimeMs })).toString('base64url');
      return `${body}.${signatureOf(body).toString('base64url')}`;
    },
    verify(token) {
      const [body = '', signature = '', ...rest] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = signatureOf(body);
      if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) {
        throw new Refusal('bad-token', 'The context token was not signed by this host.');
      }
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as ScreenClaims & { readonly exp: number };
      if (claims.installationId !== installationId) throw new Refusal('bad-token', 'The context token belongs to another installation.');
      if (claims.exp <= now().getTime()) throw new Refusal('bad-token', 'The context token has expired: load the page again.');
      return claims;
    },
  };
}
