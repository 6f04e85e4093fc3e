import type { CurrencyVersion } from '../core/currency/currency-version';
import type { CurrencyConflict } from '../core/currency/rebase-currency';
import type { RefusedCurrencyChange } from '../core/currency/refused-currency-change';
import type { Revision } from '../core/hypothesis/revision';
import type { StoredProjectSettings } from '../core/settings/project-settings';
import type { ReviewEntry } from '../core/sprint/review';

/**
 * What is wrong with one field of an input. `path` is dotted and begins at the input, as in
 * `change.hypothesis.criteria.thing.0.text`; it is empty where the input is no object at all.
 */
export interface FieldProblem {
  readonly path: string;
  readonly problem:
    | 'missing'
    | 'too-long'
    | 'too-many'
    | 'too-small'
    | 'too-large'
    | 'wrong-type'
    | 'unknown-field'
    | 'no-such-day'
    | 'control-character'
    | 'repeated'
    /** A day that is over. */
    | 'in-the-past'
    /** It names something that does not exist, or that this person may not see. */
    | 'unknown-id'
    /** It would make possible what makes it possible. */
    | 'enables-cycle';
  /** The limit that was passed, where there is one. */
  readonly limit?: number;
  /** With `enables-cycle`: issue ids along the way, each enabling the next, the last one the first. */
  readonly cycle?: readonly string[];
}

/** All that can go wrong, as a screen may be told of it. Words for each are the screen's. */
export type AppError =
  | { readonly code: 'invalid-input'; readonly fields: readonly FieldProblem[] }
  /** It does not exist, or this person may not see it: the two are never told apart. */
  | { readonly code: 'not-found' }
  /** Seen, but this person may not change it. */
  | { readonly code: 'not-allowed' }
  /** Issues of this type carry no hypothesis in this project. */
  | { readonly code: 'not-a-carrier' }
  /** Somebody else saved first: `current` is what they wrote (null: nothing is left). */
  | { readonly code: 'conflict'; readonly current: Revision | null }
  | { readonly code: 'settings-conflict'; readonly current: StoredProjectSettings }
  /** The change at `index` of those that were asked for cannot be made, so none of them was. */
  | { readonly code: 'currency-refused'; readonly index: number; readonly refused: RefusedCurrencyChange }
  /**
   * Somebody else saved first, and changed what these changes write or rest on: `current` is what there
   * is now (null: nothing). No conflicts are named where nobody knows the version that the person had in front of them.
   */
  | { readonly code: 'currency-conflict'; readonly current: CurrencyVersion | null; readonly conflicts: readonly CurrencyConflict[] }
  /** Somebody else closed the review, or opened it again, first. */
  | { readonly code: 'review-moved'; readonly current: ReviewEntry }
  /** All fields are within their limits, but together they do not fit an issue property. */
  | { readonly code: 'does-not-fit'; readonly characters: number; readonly limit: number }
  | { readonly code: 'busy'; readonly retryAfterSeconds: number }
  | { readonly code: 'unavailable' }
  /** `reference` finds the cause in the app's log. */
  | { readonly code: 'unexpected'; readonly reference: string };

/** What every function of the contract comes back with: JSON, never a thrown error. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };
