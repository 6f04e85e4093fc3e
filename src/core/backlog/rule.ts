import type { Finding, Repair, Severity } from './finding';
import type { GuardSettings } from './guard-settings';
import type { Item } from './item';
import type { RuleName } from './rule-name';
import type { TextScore } from './rules/todo-in-disguise/score-text';

/** What a rule noticed, without what the registry knows of the rule. */
type Noticed = Pick<Finding, 'words' | 'signals'>;

/** What all rules look at. */
export interface Look {
  readonly item: Item;
  readonly settings: GuardSettings;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** 0 to 1: how much the item's text speaks for a to-do. */
  readonly text: TextScore;
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
