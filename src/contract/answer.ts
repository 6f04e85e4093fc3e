import type { Revision } from '../core/hypothesis/revision';
import type { StoredProjectSettings } from '../core/settings/project-settings';

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
    /** It names something that does not exist, or that this person may not see. */
    | 'unknown-id';
  /** The limit that was passed, where there is one. */
  readonly limit?: number;
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
  /** All fields are within their limits, but together they do not fit an issue property. */
  | { readonly code: 'does-not-fit'; readonly characters: number; readonly limit: number }
  | { readonly code: 'busy'; readonly retryAfterSeconds: number }
  | { readonly code: 'unavailable' }
  /** `reference` finds the cause in the app's log. */
  | { readonly code: 'unexpected'; readonly reference: string };

/** What every function of the contract comes back with: JSON, never a thrown error. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };
