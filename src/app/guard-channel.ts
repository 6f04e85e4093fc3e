import type { ActMessage } from '../core/backlog/act';

export interface ChannelTicket {
  readonly token: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

/** The realtime channel between the backlog's events and the browsers of whoever acted. */
export interface GuardChannel {
  /** @returns what opens the channel to one person's own messages; to hear, not to tell. @throws GuardChannelError */
  ticketFor(accountId: string): Promise<ChannelTicket>;
  /** Tells a person's browsers, and no other, what this person did. @throws GuardChannelError */
  tell(accountId: string, message: ActMessage): Promise<void>;
}

/** Realtime did not do what was asked. The message is for logs. */
export class GuardChannelError extends Error {
  override readonly name = 'GuardChannelError';

  constructor(
    readonly code: 'rate-limited' | 'unavailable',
    options?: ErrorOptions & { readonly detail?: string },
  ) {
    super(options?.detail === undefined ? code : `${code} ${options.detail}`, options);
  }
}
