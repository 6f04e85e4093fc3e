/** Who asked: a screen through the bridge, the app's back end, or a client from outside. */
type Asker = 'screen' | 'backend' | 'client';

/** One REST call and its answer, as they went over the wire. */
export interface RestExchange {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody?: string | undefined;
  readonly who: Asker;
  readonly comment?: string | undefined;
}
