import type { ActMessage } from '../core/backlog/act';

interface ChannelTicket {
  readonly token: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

/** The realtime channel between the backlog's events and the browsers of whoever acted. */
export interface GuardChannel {
  /** @returns what opens the channel to one person's own messages; to hear, not to tell. @throws RealtimeError */
  ticketFor(accountId: string): Promise<ChannelTicket>;
  /** Tells a person's browsers, and no other, what this person did. @throws RealtimeError */
  tell(accountId: string, message: ActMessage): Promise<void>;
}
