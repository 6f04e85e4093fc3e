import type { RepairItem, RepairKind, RepairReport } from '../repairs/repair';

interface FlagButton {
  readonly text: string;
  readonly onClick: () => void;
}

/** A message of Jira's own. One with the id of another takes its place. */
export interface FlagMessage {
  readonly id: string;
  readonly type: 'warning' | 'success';
  readonly title: string;
  readonly description?: string;
  readonly actions: readonly FlagButton[];
  readonly isAutoDismiss: boolean;
}

/** What the dialog is asked to do: one thing, or to let the person choose. */
export interface RepairRequest {
  readonly kind: RepairKind | 'choose';
  readonly items: readonly RepairItem[];
  /** Of the backlog on screen; null where there is none. */
  readonly boardId: string | null;
  readonly title: string;
}

/** All that flags touch beside themselves. */
export interface FlagDoors {
  readonly show: (message: FlagMessage) => void;
  readonly close: (id: string) => void;
  /** @returns null where the person closed the dialog without doing anything */
  readonly repair: (request: RepairRequest) => Promise<RepairReport | null>;
  readonly undo: (report: RepairReport) => Promise<RepairReport>;
  /** Whether an item came to be where it is because something was taken back, on whichever screen; `at` in epoch milliseconds. */
  readonly isUndo: (issueId: string, at: number) => boolean;
  readonly openIssue: (key: string) => void;
  /** Where the report is of one item that got a value, its hypothesis is opened to be written. */
  readonly openHypothesis: (report: RepairReport, projectId: string, title: string) => void;
}
