import type { AppError } from '../../../src/contract/answer';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import type { CurrencyConflict } from '../../../src/core/currency/rebase-currency';

/** A form of the section, and where it is told what became of it: `measures` is the one for a new measure. */
export type CurrencyPlace = 'currency' | 'measures' | `measure ${string}`;

interface Asked {
  readonly place: CurrencyPlace;
  readonly changes: readonly CurrencyChange[];
}

export type SavingState =
  | { readonly type: 'idle' }
  | ({ readonly type: 'saving' } & Asked)
  /** `undo` takes it back; null where that cannot be. */
  | { readonly type: 'saved'; readonly place: CurrencyPlace; readonly undo: readonly CurrencyChange[] | null; readonly keptRetired: boolean }
  | ({ readonly type: 'failed'; readonly reason: AppError } & Asked)
  /** `theirs` is what there is now. */
  | ({ readonly type: 'conflict'; readonly conflicts: readonly CurrencyConflict[]; readonly theirs: CurrencyVersion | null } & Asked);
