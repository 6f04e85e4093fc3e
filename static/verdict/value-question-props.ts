import type { ReactNode } from 'react';
import type { AppError } from '../../src/contract/answer';
import type { Bet } from '../../src/core/hypothesis/bet';
import type { Revision } from '../../src/core/hypothesis/revision';
import type { AskedIn } from '../../src/core/hypothesis/verdict';
import type { ToDoCount } from './counted-delivery';
import type { VerdictWords } from './use-verdict-words';
import type { SendValueChange } from './value-change';

/** Where an answer stands, for those around it. `answering`: something is typed or chosen, and not saved. */
export type AnsweringState = 'idle' | 'answering' | 'saving' | 'waiting' | 'conflict' | 'failed';

/** An answer that the caller keeps: it waits still, or it was refused. */
export type SentLater = { readonly state: 'waiting' } | { readonly state: 'refused'; readonly reason: AppError };

export interface ValueQuestionProps {
  readonly issueId: string;
  /** The newest that the screen knows. Where it changes under somebody who answers, he is told, and keeps his text. */
  readonly revision: Revision;
  /** What was expected. */
  readonly bet: Bet;
  /** The sprint in whose review it is asked; null outside of one. */
  readonly askedIn: AskedIn | null;
  /** Fills in what was delivered. */
  readonly toDos: ToDoCount;
  /** The to-dos themselves, shown on demand. */
  readonly toDoList?: ReactNode;
  readonly words: VerdictWords;
  readonly readOnly: boolean;
  readonly send: SendValueChange;
  readonly later?: SentLater | null;
  /** Whether `revision.verdict` answers this question; `isAnsweredHere` unless told. */
  readonly isAnswered?: boolean;
  /** `open`: an unanswered question shows its form at once. `opened`: as well, but it can be closed, and takes the keyboard. */
  readonly start: 'open' | 'opened' | 'closed';
  /** 1–4 answer, E mends the answer: within the question, or anywhere on the page while nobody types. */
  readonly keys: 'form' | 'page';
  /** `brief`: of an answer, what was expected and what came, and no more. */
  readonly size: 'normal' | 'wall' | 'brief';
  readonly onState?: (state: AnsweringState) => void;
  /** The text was let go: an answer that the caller keeps is not wanted any more. */
  readonly onLetGo?: () => void;
  /** After every save, an undo included. */
  readonly onSaved?: (revision: Revision) => void;
}
