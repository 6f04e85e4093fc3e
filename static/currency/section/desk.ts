import { createContext, useContext } from 'react';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import type { MeasureWords } from '../measures/use-measure-words';
import type { CurrencyPlace, SavingState } from './saving-state';
import type { CurrencyWords } from './use-currency-words';

/** What there is to show and to change, for everything in the section. */
export interface CurrencyDesk {
  readonly projectId: string;
  /** Null where nobody saved anything. */
  readonly version: CurrencyVersion | null;
  readonly content: ProjectCurrency;
  readonly isDisabled: boolean;
  readonly words: CurrencyWords;
  readonly measureWords: MeasureWords;
  readonly state: SavingState;
  /**
   * Saves what was decided in front of `from`; what others changed elsewhere meanwhile stays.
   *
   * @returns whether it is done; otherwise `state` tells why
   */
  readonly save: (changes: readonly CurrencyChange[], place: CurrencyPlace, from?: CurrencyVersion | null) => Promise<boolean>;
  /** The one form that is open. */
  readonly openAt: CurrencyPlace | null;
  readonly open: (place: CurrencyPlace) => void;
  readonly close: () => void;
  /** Takes what was said away; what is typed stays. */
  readonly forget: () => void;
}

export const DeskContext = createContext<CurrencyDesk | null>(null);

/** @throws outside of the section */
export function useDesk(): CurrencyDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('No desk: CurrencySection provides it.');
  return desk;
}
