import type { Revision } from '../hypothesis/revision';
import type { IssueType } from '../settings/project-settings';
import type { RuleName } from './rule-name';

/** An issue type, as far as the guard needs to know it. */
export interface ItemType extends IssueType {
  /** As the project calls it. */
  readonly name: string;
  /** Jira made this type as its *Task*: known by what made it, not by its name, which is translated and renamed. */
  readonly madeAsTask: boolean;
}

/** Jira's three status categories: *To do*, *In progress*, *Done*. */
type StatusCategory = 'new' | 'indeterminate' | 'done';

/** The newest revision of a hypothesis, `none` where nobody wrote one, `unknown` where nobody looked. */
export type KnownHypothesis = { readonly state: 'written'; readonly revision: Revision } | { readonly state: 'none' | 'unknown' };

/** What is known of one backlog item. What is not known makes no finding. */
export interface Item {
  readonly summary: string;
  /** Plain text; empty where there is none. */
  readonly description: string;
  /** Null where the source does not tell, as in most exports. */
  readonly type: ItemType | null;
  /** In an active or a future sprint. */
  readonly inSprint: boolean;
  /** Null counts as not done. */
  readonly statusCategory: StatusCategory | null;
  /** Its own hypothesis. */
  readonly hypothesis: KnownHypothesis;
  /** The nearest hypothesis above it: its parent's, or the parent's parent's. */
  readonly hypothesisAbove: KnownHypothesis;
  /** Whether somebody answered if the expected value came. */
  readonly verdict: 'given' | 'open' | 'unknown';
  /** Rules that a person declared fine for this item. */
  readonly exemptions: readonly RuleName[];
}

/** The product backlog: what waits for being traded. In a sprint, or done, it is no longer there. */
export function isInProductBacklog({ inSprint, statusCategory }: Item): boolean {
  return !inSprint && statusCategory !== 'done';
}

/** Whether a hypothesis is there with both of its sentences. */
export function saysItsValue(known: KnownHypothesis): boolean {
  if (known.state !== 'written') return false;
  const { thing, value } = known.revision.hypothesis;
  return thing !== '' && value !== '';
}
