/** What a schema may find wrong with a value that has the right type. */
export type Flaw =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'too-small'
  | 'too-large'
  | 'wrong-type'
  | 'no-such-day'
  | 'control-character'
  | 'repeated';

/** @returns what a schema's check gives as its message: the flaw, and the limit that was passed, where there is one */
export function flaw(what: Flaw, limit?: number): string {
  return limit === undefined ? what : `${what} ${limit}`;
}

/** @param message of a schema's check, made by `flaw` */
export function readFlaw(message: string): { readonly problem: Flaw; readonly limit?: number } {
  const [what, limit] = message.split(' ');
  const problem = what as Flaw;
  return limit === undefined ? { problem } : { problem, limit: Number(limit) };
}
