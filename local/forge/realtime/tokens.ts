import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type RealtimePermission = 'subscribe' | 'publish';

interface RealtimeClaims {
  readonly channel: { readonly name: string };
  readonly claims: unknown;
  readonly permissions: readonly RealtimePermission[];
  /** Epoch seconds. */
  readonly exp: number;
}

export interface RealtimeTokens {
  sign(channelName: string, claims: unknown, permissions: readonly RealtimePermission[] | undefined): { readonly jwt: string; readonly expiresAt: number };
  /** @returns the claims, or why the token does not open the channel */
  verify(token: string, channelName: string, permission: RealtimePermission): RealtimeClaims | string;
}

const lifetimeSeconds = 15 * 60;

/** JWTs (HS256), because `@forge/realtime` looks into them: it compares `exp` with the real clock. */
export function createRealtimeTokens(installationId: string, secret: Buffer = randomBytes(32)): RealtimeTokens {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signatureOf = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();
  const seconds = (): number => Math.floor(Date.now() / 1000);
  return {
    sign(channelName, claims, permissions = ['subscribe', 'publish']) {
      const expiresAt = seconds() + lifetimeSeconds;
      const payload = { iss: 'forge/realtime', installationId, channel: { name: channelName }, claims, permissions, iat: seconds(), exp: expiresAt };
      const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
      return { jwt: `${text}.${signatureOf(text).toString('base64url')}`, expiresAt };
    },
    verify(token, channelName, permission) {
      const [header = '', payload = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = signatureOf(`${header}.${payload}`);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'INVALID_TOKEN';
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as RealtimeClaims;
      if (claims.exp <= seconds()) return 'TOKEN_EXPIRED';
      if (claims.channel.name !== channelName) return 'CHANNEL_NAME_MISMATCH';
      return claims.permissions.includes(permission) ? claims : 'MISSING_PERMISSION';
    },
  };
}
