import type { JiraResponse } from '../../jira';

/** One REST call of the app and its answer, for whoever records them. */
export interface Exchange {
  readonly from: 'backend' | 'screen';
  /** An account id, `app` or `anonymous`. */
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly response: JiraResponse;
  readonly durationMs: number;
}

export interface ExchangeListeners {
  /** Answers the function that ends the subscription. */
  readonly listen: (listener: (exchange: Exchange) => void) => () => void;
  tell(exchange: Exchange): void;
}

export function createExchangeListeners(): ExchangeListeners {
  const listeners = new Set<(exchange: Exchange) => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (exchange) => listeners.forEach((listener) => listener(exchange)),
  };
}
