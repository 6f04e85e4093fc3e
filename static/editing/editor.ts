import { createContext, useContext } from 'react';
import type { AppError } from '../../src/contract/answer';
import type { RequestedChange } from '../../src/contract/contract';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Agreement, Revision } from '../../src/core/hypothesis/revision';
import type { OpenPlace } from '../drafts/draft';
import type { Place, Troubles, Typed } from '../places/place';
import type { Conflict } from './conflict';
import type { Notice } from './notice';

/** Why a person can only read. */
export type ReadOnlyReason = 'not-allowed' | 'not-a-carrier';

/** Why a place was not saved. What was typed there is still there. */
export interface PlaceFailure {
  readonly troubles: Troubles;
  /** null where the troubles of the fields say it all. */
  readonly reason: AppError | null;
}

/** What a screen needs to show and change the hypothesis of one issue. */
export interface Editor {
  readonly issueId: string;
  /** Null where nothing was written yet. */
  readonly revision: Revision | null;
  readonly hypothesis: Hypothesis;
  readonly agreement: Agreement;
  /** 0 where nothing was written yet. */
  readonly number: number;
  readonly readOnly: ReadOnlyReason | null;
  /** Asked for, and not answered yet. */
  readonly pending: readonly RequestedChange[];
  readonly notice: Notice | null;
  readonly conflict: Conflict | null;
  readonly restoredFrom: string | null;

  /** The place that was opened last, by hand; null for places that came back with a draft. */
  readonly justOpened: string | null;
  /** The names of the places that are open. */
  readonly openPlaces: readonly string[];
  readonly openAt: (place: string) => OpenPlace | undefined;
  readonly failureAt: (place: string) => PlaceFailure | undefined;
  readonly isSaving: (place: string) => boolean;
  readonly open: (place: Place) => void;
  readonly type: (place: Place, typed: Typed) => void;
  readonly cancel: (place: Place) => void;
  readonly save: (place: Place) => Promise<void>;
  readonly discardAll: () => void;

  /** Saves a change that was not typed, as removing a criterion. */
  readonly edit: (change: (hypothesis: Hypothesis) => Hypothesis) => Promise<void>;
  /** Ticks, agrees, withdraws or restores. */
  readonly ask: (change: Exclude<RequestedChange, { type: 'edit' }>) => Promise<void>;
  /** Ends a conflict: saves what a person chose, or keeps what was saved first. */
  readonly settle: (chosen: Hypothesis | 'theirs') => Promise<void>;
}

export const EditorContext = createContext<Editor | null>(null);

/** @throws outside of an `EditorProvider` */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('No editor: EditorProvider provides it.');
  return editor;
}
