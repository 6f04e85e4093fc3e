import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import type { MayRepair } from '../repairs/offered';
import type { RepairReport } from '../repairs/repair';
import type { RepairSubject } from './subject';

/** What both faces of the dialog are given. */
export interface DialogProps {
  /** What the person chose before the dialog opened. */
  readonly asked: RepairSubject['kind'];
  readonly boardId: string | null;
  readonly may: MayRepair;
  readonly guard: GuardWords;
  readonly onDone: (report: RepairReport) => void;
  readonly onHalfDone: (report: RepairReport) => void;
  readonly onClose: () => void;
}
