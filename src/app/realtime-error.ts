/** Realtime did not do what was asked. The message is for logs. */
export class RealtimeError extends Error {
  override readonly name = 'RealtimeError';

  constructor(
    readonly code: 'rate-limited' | 'unavailable',
    options?: ErrorOptions & { readonly detail?: string },
  ) {
    super(options?.detail === undefined ? code : `${code} ${options.detail}`, options);
  }
}
