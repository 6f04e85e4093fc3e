import { guardChannel } from '../core/backlog/act';
import type { Result } from '../contract/contract';
import type { Actor } from './actor';
import type { GuardChannel } from './guard-channel';

interface OpenDeps {
  readonly channel: Pick<GuardChannel, 'ticketFor'>;
}

/** A ticket for the person who asks, and for nobody else. */
export function createOpenGuardChannel({ channel }: OpenDeps) {
  return async ({ accountId }: Actor): Promise<Result<'openGuardChannel'>> => ({
    channel: guardChannel,
    ...(await channel.ticketFor(accountId)),
  });
}
