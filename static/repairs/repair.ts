import type { RuleName } from '../../src/core/backlog/rule-name';

/** The four things that a warning offers. Named as in `Repair` of the core. */
export type RepairKind = 'move-to-sprint' | 'put-under-hypothesis' | 'give-it-a-value' | 'exempt';

/** An item to be repaired, as it was before. */
export interface RepairItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly parentId: string | null;
  /** Jira's `hierarchyLevel`: the base level where nobody says. */
  readonly level?: number;
  /** What was found. */
  readonly rules: readonly RuleName[];
  /** The words that triggered it. */
  readonly words: readonly string[];
}

/** What a person decided, ready to be done. */
export type Repair =
  | { readonly kind: 'move-to-sprint'; readonly sprintId: number }
  /** `sprintId` null: it stays where it is. */
  | { readonly kind: 'put-under-hypothesis'; readonly parentId: string; readonly sprintId: number | null }
  /** `typeId` null: nothing is changed. Items of the types in `keptTypeIds` carry a hypothesis as they are. */
  | {
      readonly kind: 'give-it-a-value';
      readonly typeId: string | null;
      readonly keptTypeIds: readonly string[];
      /** A type of another level cannot stay under the issue above. */
      readonly leavesParent: boolean;
    }
  | { readonly kind: 'exempt'; readonly reason: string };

/** One step back. What an undo does is plain Jira, too. */
export type UndoStep =
  | { readonly type: 'to-backlog'; readonly issueIds: readonly string[] }
  | { readonly type: 'set-parent'; readonly issueId: string; readonly parentId: string | null }
  | { readonly type: 'set-type'; readonly issueId: string; readonly typeId: string }
  | { readonly type: 'revoke'; readonly issueId: string; readonly rules: readonly RuleName[] };

/** What became of one item; a reason is a code that the words turn into a sentence. */
export interface RepairOutcome {
  readonly issueId: string;
  readonly key: string;
  readonly state: 'done' | 'partly' | 'failed';
  readonly reason?: RepairFailure;
}

export type RepairFailure =
  | 'not-allowed'
  | 'gone'
  /** Jira refuses what was asked: this type, this parent, this sprint. */
  | 'refused'
  | 'busy'
  | 'unavailable'
  | 'conflict'
  /** The person stopped before its turn came. */
  | 'stopped'
  | 'unexpected';

/** What was done and what was not, and how to take it back. Plain JSON: it crosses from a dialog to who opened it. */
export interface RepairReport {
  readonly kind: RepairKind;
  /** Name of the sprint or key of the hypothesis that they went to, where there is one. */
  readonly target?: string;
  readonly outcomes: readonly RepairOutcome[];
  readonly undo: readonly UndoStep[];
}

/** How far a repair is. */
export interface RepairProgress {
  /** Items; one that takes several steps counts by its share of them. */
  readonly done: number;
  readonly all: number;
  /** Seconds for which Jira asked to wait; null where work goes on. */
  readonly waitsSeconds: number | null;
}

export interface RepairOptions {
  readonly onProgress?: (progress: RepairProgress) => void;
  /** Told after every step what has been done so far: whoever shows the work may be closed in the middle of it. */
  readonly onReport?: (soFar: RepairReport) => void;
  /** What was begun is finished; the rest is reported as stopped. */
  readonly signal?: AbortSignal;
}
