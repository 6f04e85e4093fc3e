import type * as Realtime from '@forge/realtime';
import { RealtimeError } from '../app/realtime-error';

/** What our channels need of `@forge/realtime`. */
export type RealtimeCalls = Pick<typeof Realtime, 'publishGlobal' | 'signRealtimeToken'>;

/** What opens a channel. */
export interface Ticket {
  readonly token: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

/** A global channel, which anybody may join who has a token with the same claims. */
interface Claimed {
  readonly channel: string;
  readonly claims: Readonly<Record<string, string>>;
}

/**
 * @throws RealtimeError
 * @see https://developer.atlassian.com/platform/forge/realtime/authorizing-realtime-channels/
 */
export async function signTicket(
  { signRealtimeToken }: Pick<RealtimeCalls, 'signRealtimeToken'>,
  { channel, claims }: Claimed,
  permissions: Parameters<RealtimeCalls['signRealtimeToken']>[2],
): Promise<Ticket> {
  const signed: { readonly token: unknown; readonly expiresAt: unknown } = await reach(() => signRealtimeToken(channel, claims, permissions));
  const { token, expiresAt } = signed;
  if (typeof token === 'string' && typeof expiresAt === 'number') return { token, expiresAt };
  throw new RealtimeError('unavailable', { detail: 'no token' });
}

/** @throws RealtimeError; that nobody listens is none */
export async function publish(calls: RealtimeCalls, claimed: Claimed, message: object): Promise<void> {
  const { token } = await signTicket(calls, claimed, ['publish']);
  await reach(() => calls.publishGlobal(claimed.channel, { ...message }, { token }));
}

/** Realtime throws for some errors and lists others in its answer. */
async function reach<T extends { readonly errors?: unknown }>(operation: () => Promise<T>): Promise<T> {
  let answer;
  try {
    answer = await operation();
  } catch (cause) {
    throw new RealtimeError('unavailable', { cause });
  }
  if (answer.errors === undefined) return answer;
  const detail = JSON.stringify(answer.errors);
  throw new RealtimeError(detail.includes('RATE_LIMIT_EXCEEDED') ? 'rate-limited' : 'unavailable', { detail });
}
