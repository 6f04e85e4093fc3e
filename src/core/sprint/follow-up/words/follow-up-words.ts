/** What a comment that asks for a value says, in one language. */
export interface FollowUpWords {
  /** For numbers and days, as Intl names languages. */
  readonly locale: string;
  /** After the name of the person who is asked. */
  readonly question: string;
  /** The same, where an answer was too early and names this day. @param answeredOn in words */
  readonly questionAgain: (answeredOn: string) => string;
  readonly expected: (value: string) => string;
  /** @param number with its unit @param by day, in words; null where nobody named one */
  readonly number: (name: string, number: string, by: string | null) => string;
  readonly baseline: (number: string) => string;
  /** How to answer. */
  readonly how: string;
}
