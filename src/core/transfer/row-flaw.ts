import type { Flaw } from '../values/flaw';
import type { Column } from './columns';

/** What is wrong with one cell. */
export type CellFlaw =
  | { readonly column: Column; readonly problem: Flaw | 'no-number' | 'no-word-for-it' | 'no-criterion'; readonly limit?: number }
  | { readonly column: Column; readonly problem: 'ambiguous' | 'written-otherwise'; readonly readings: readonly number[] }
  /** Keys that are no issues, or none that this person may see. */
  | { readonly column: Column; readonly problem: 'unknown-keys'; readonly keys: readonly string[] }
  /** The project has no such measure. */
  | { readonly column: Column; readonly problem: 'unknown-measure' }
  /** The project counts its measure otherwise than the file: numbers in another unit would be wrong. */
  | { readonly column: Column; readonly problem: 'measure-differs'; readonly ofProject: string }
  /** It would make possible what makes it possible; issue ids along the way, the last one the first. */
  | { readonly column: Column; readonly problem: 'enables-cycle'; readonly cycle: readonly string[] };

/** Why a row cannot be imported. */
export type RowFlaw =
  | CellFlaw
  | { readonly column: null; readonly problem: 'unknown-issue' | 'other-project' | 'not-a-carrier' | 'not-allowed' | 'repeated-issue' }
  | { readonly column: null; readonly problem: 'cells'; readonly found: number; readonly wanted: number }
  | { readonly column: null; readonly problem: 'does-not-fit'; readonly over: number };
