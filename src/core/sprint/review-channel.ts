/**
 * The realtime channel of a sprint's review. Whoever knows the name could listen to a global channel:
 * the token that the back end signs for those who may see the sprint is what keeps others out.
 */
export function reviewChannel(sprintId: string): string {
  return `value-backlog-review-${sprintId}`;
}

/** What is told on the channel: ids and numbers, never texts. Every field is read defensively. */
export type ReviewMessage =
  /** An answer, or a tick, was saved: who listens reads the issue as himself. */
  | { readonly type: 'saved'; readonly issueId: string; readonly revision: number }
  /** The review was closed or opened again: entry of its log. */
  | { readonly type: 'review'; readonly number: number }
  /** Somebody has the review open, and perhaps writes an answer; said by a browser about its own person. */
  | { readonly type: 'here'; readonly accountId: string; readonly browser: string; readonly issueId: string | null; readonly isAnswering: boolean }
  | { readonly type: 'left'; readonly browser: string };
