/** Why the host did not do what a screen or the site asked. */
export type RefusalCode = 'bad-token' | 'undeclared' | 'payload-too-large' | 'function-failed' | 'function-timed-out' | 'unsupported';

/** Thrown to the screen's side; its message is what Forge's bridge would reject with. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: { readonly cause: unknown },
  ) {
    super(message, options);
  }
}
