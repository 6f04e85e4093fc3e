import type { PersonName } from './people';

/** How the demo's authors write an issue down; everything left out is as usual. */
export interface Item {
  /** A name that other items call it by. */
  readonly as?: string;
  readonly type?: 'epic' | 'story' | 'task' | 'bug' | 'subtask';
  readonly summary: string;
  /** Paragraphs. */
  readonly text?: readonly string[];
  /** Another item's `as`. */
  readonly under?: string;
  readonly status?: 'inProgress' | 'done';
  /** Where it is now; in the backlog unless said. */
  readonly sprint?: 'active' | 'next';
  /** Closed sprints that it was in, 1 to 3. */
  readonly was?: readonly (1 | 2 | 3)[];
  readonly points?: number;
  readonly who?: PersonName;
  readonly from?: PersonName;
  readonly labels?: readonly string[];
  /** Days from the start of the demo. */
  readonly due?: number;
  readonly createdOn?: number;
  readonly comments?: readonly { readonly by: PersonName; readonly day: number; readonly text: string }[];
}
