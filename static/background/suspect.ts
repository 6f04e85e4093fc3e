import type { ChangedIssue } from '../../src/jira/find-backlog-issues';
import type { Act } from './own-acts';

/** An item of the product backlog, and what this person did to it just now. */
export interface Suspect {
  readonly changed: ChangedIssue;
  /** One at least, the newest first. */
  readonly acts: readonly [Act, ...Act[]];
}

/** @returns nothing for an item to which they did nothing */
export const suspect = (changed: ChangedIssue, [act, ...more]: readonly Act[]): readonly Suspect[] =>
  act === undefined ? [] : [{ changed, acts: [act, ...more] }];
