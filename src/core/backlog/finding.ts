import type { RuleName } from './rule-name';
import type { SignalName } from './rules/todo-in-disguise/signals/index';

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
