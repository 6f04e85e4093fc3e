import type { GuardSettings } from './guard-settings';
import type { Item } from './item';
import type { SignalName } from './rules/todo-in-disguise/signals/index';

export type RuleName =
  | 'task-type'
  | 'todo-in-disguise'
  | 'no-hypothesis'
  | 'template-untouched'
  | 'enabler-enables-nothing'
  | 'serves-nothing'
  | 'value-overdue'
  | 'agreement-reopened';

/** *warn* is flagged while somebody ranks, *hint* shows in lists only. */
export type Severity = 'warn' | 'hint';

/** What a person can do about a finding, the most likely first. */
export type Repair =
  | 'move-to-sprint'
  | 'put-under-hypothesis'
  | 'give-it-a-value'
  | 'write-hypothesis'
  | 'name-what-it-enables'
  | 'record-verdict'
  | 'renew-agreement'
  | 'exempt';

/** One thing that the guard noticed about one item. The sentences around it are in `words/`. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** The words that triggered it, as they were typed; none where something is missing. */
  readonly words: readonly string[];
  /** Of `todo-in-disguise`: what in the text spoke for a to-do, the strongest first. */
  readonly signals?: readonly SignalName[];
}

/** What a rule noticed, without what the registry knows of the rule. */
export type Noticed = Pick<Finding, 'words' | 'signals'>;

/** What all rules look at. */
export interface Look {
  readonly item: Item;
  readonly settings: GuardSettings;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** 0 to 1: how much the item's text speaks for a to-do. */
  readonly text: TextScore;
}

export interface TextScore {
  readonly score: number;
  readonly signals: readonly { readonly name: SignalName; readonly words: string }[];
}

/** One rule of the guard. Better silent than wrong: a warning for nothing costs more trust than a missed one. */
export interface Rule {
  readonly name: RuleName;
  readonly severity: Severity;
  /** Whether what it finds is a to-do: an item that can't be traded. */
  readonly meansTodo: boolean;
  readonly repairs: readonly Repair[];
  readonly look: (look: Look) => Noticed | null;
}
