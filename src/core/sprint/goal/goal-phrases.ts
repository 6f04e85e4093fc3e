export type Way = 'more' | 'less';

/** How a language says what a goal is made of. Words are lower case where the language writes them so within a sentence. */
export interface GoalPhrases {
  /** A number as this language writes it. */
  readonly number: (value: number) => string;
  /** "25 more croissants per day", "12 fewer complaints". `per` is empty or begins with its word. */
  readonly things: (count: string, what: string, per: string, way: Way) => string;
  /** "3 minutes less waiting per order". */
  readonly amount: (count: string, unit: string, name: string, per: string, way: Way) => string;
  /** "5 percentage points more returning guests". */
  readonly points: (count: string, isOne: boolean, name: string, way: Way) => string;
  /** Where nobody said where it begins: "180 guests per day", reached. */
  readonly reached: (count: string, unit: string) => string;
  /** A phrase with the name of the measure, where the unit does not say what is counted. */
  readonly named: (phrase: string, name: string) => string;
  readonly forWhom: (phrase: string, beneficiary: string) => string;
  /** A name within a sentence: "waiting at the counter". */
  readonly within: (name: string) => string;
}
