import type { FieldProblem } from '../../src/contract/answer';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { NumberTrouble } from './read-quantity';

/** What somebody typed in one place, field by field, exactly as typed. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong with a field, found here or told by the app. */
export type Trouble =
  | Pick<FieldProblem, 'problem' | 'limit' | 'cycle'>
  | NumberTrouble
  | { readonly problem: 'not-a-percentage' };

export type Troubles = Readonly<Record<string, Trouble>>;

type Applied =
  | { readonly ok: true; readonly hypothesis: Hypothesis }
  | { readonly ok: false; readonly troubles: Troubles };

/** A part of the hypothesis that is opened, typed in and saved as one. */
export interface Place {
  /** Names the place in a draft, and stays the same from release to release. */
  readonly name: string;
  /** A place that nobody needs to open: it is there until something is saved. */
  readonly alwaysOpen?: true;
  /** What stands there, in the form in which a person types it. */
  readonly read: (hypothesis: Hypothesis, locale: string) => Typed;
  /** Puts what was typed into a hypothesis. */
  readonly apply: (typed: Typed, hypothesis: Hypothesis, locale: string) => Applied;
  /** Which field a path of the contract belongs to, as in `expectation.low`; undefined for none of this place's. */
  readonly fieldAt: (path: string) => string | undefined;
}

/** A place whose fields are named as in the contract, and whose words are saved as they are typed. */
export function textPlace(
  name: string,
  fields: readonly ('thing' | 'value' | 'beneficiary' | 'reason')[],
): Place {
  return {
    name,
    read: (hypothesis) => Object.fromEntries(fields.map((field) => [field, hypothesis[field]])),
    apply: (typed, hypothesis) => ({
      ok: true,
      hypothesis: {
        ...hypothesis,
        ...Object.fromEntries(fields.map((field) => [field, (typed[field] ?? '').trim()])),
      },
    }),
    fieldAt: (path) => fields.find((field) => field === path),
  };
}
