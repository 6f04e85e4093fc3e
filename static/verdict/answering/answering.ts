import type { AppError } from '../../../src/contract/answer';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { TypedVerdict, VerdictField } from '../../drafts/verdict-draft';
import type { Notice } from '../../editing/notice';
import type { VerdictTroubles } from '../read-verdict';
import type { AnsweringState } from '../value-question-props';
import type { AnswerConflict } from './answer-conflict';
import type { Intent } from './open-answer';

/** What the parts of the value question need to show and to do. */
export interface Answering {
  readonly state: AnsweringState;
  /** Null while the form is closed. */
  readonly typed: TypedVerdict | null;
  readonly isAnswered: boolean;
  readonly canClose: boolean;
  readonly troubles: VerdictTroubles;
  /** Why the answer was not saved, where no field says it. */
  readonly failure: AppError | null;
  readonly conflict: AnswerConflict | null;
  readonly overtakenBy: Revision | null;
  /** When the text was typed that came back with the screen. */
  readonly restoredFrom: string | null;
  readonly notice: Notice | null;
  readonly set: (field: VerdictField, typed: string) => void;
  readonly open: (intent: Intent) => void;
  readonly close: () => void;
  /** Shows both answers, before anything is saved. */
  readonly compare: () => void;
  readonly save: () => void;
  /** Ends a conflict: saves what a person chose, or keeps what was saved first. */
  readonly settle: (chosen: TypedVerdict | 'theirs') => void;
  readonly takeBack: () => void;
}
