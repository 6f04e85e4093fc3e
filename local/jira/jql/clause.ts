import type { Actor } from '../actor';
import type { Site } from '../call';
import type { Issue } from '../records';
import type { Terminal } from './query';

/** Where and for whom a query is run. */
export interface Scope {
  readonly site: Site;
  readonly actor: Actor;
  readonly now: Date;
}

/** A compiled condition. `candidates` holds all that can pass, when that is known without looking at every issue. */
export interface Predicate {
  readonly test: (issue: Issue) => boolean;
  readonly candidates?: () => readonly Issue[];
}

/** What a query can say of one field. */
export interface ClauseField {
  readonly compile: (terminal: Terminal, scope: Scope) => Predicate;
  /** What issues are put in order by; undefined comes last. */
  readonly sortBy?: (issue: Issue, scope: Scope) => string | number | undefined;
}
