import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostKind } from './addresses';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly url: URL;
  readonly host: HostKind;
}

/** Answers an exchange and says so, or leaves it to the next door. */
export type Door = (exchange: Exchange) => Promise<boolean> | boolean;
