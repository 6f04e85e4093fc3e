import type { Bet } from '../../../src/core/hypothesis/bet';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { EarlierVerdict, Verdict } from '../../../src/core/hypothesis/verdict';
import type { SprintIssue } from '../../sprint/sprint-issue';
import type { LaterEditShown } from './later-edit';

/** One question of a review. */
export interface ReviewItem {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  /** `due`: of an earlier sprint, because its day has come. */
  readonly part: 'sprint' | 'due';
  readonly isInSprint: boolean;
  /** The newest that is known. Null: the epic was deleted, or its property was changed past us. */
  readonly revision: Revision | null;
  /** What it is held against. */
  readonly bet: Bet | null;
  /** It came into the sprint after that had started: nothing was frozen for it. */
  readonly cameLater: boolean;
  /** Its epic is gone, and what was frozen of it is not. */
  readonly isGone: boolean;
  readonly laterEdit: LaterEditShown | null;
  /** Those of the sprint that serve it. */
  readonly toDos: readonly SprintIssue[];
  /** What this review was told; null as long as nobody answered. */
  readonly answer: Verdict | EarlierVerdict | null;
}
