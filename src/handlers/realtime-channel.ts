import { guardChannel } from '../core/backlog/act';
import type { GuardChannel } from '../app/guard-channel';
import { publish, signTicket, type RealtimeCalls } from './realtime';

/**
 * The guard's channel over Forge's realtime. It is global, because a trigger may publish to no
 * other, and open to whoever knows its name: so every token carries whose it is, and Forge joins
 * only tokens that say the same.
 */
export function createRealtimeChannel(calls: RealtimeCalls): GuardChannel {
  const ofPerson = (accountId: string) => ({ channel: guardChannel, claims: { accountId } });
  return {
    ticketFor: (accountId) => signTicket(calls, ofPerson(accountId), ['subscribe']),
    tell: (accountId, message) => publish(calls, ofPerson(accountId), message),
  };
}
