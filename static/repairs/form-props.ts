import type { MayRepair } from './offered';
import type { RepairRun } from './use-repair-run';

/** What every form of a repair is given. */
export interface RepairFormInput {
  readonly run: RepairRun;
  readonly boardId: string | null;
  readonly projectId: string;
  readonly may: MayRepair;
  readonly onCancel: () => void;
}
