/** An epic that is to get a comment. */
export interface Recipient {
  readonly issueId: string;
  readonly key: string;
}

export interface NotPosted extends Recipient {
  readonly why: 'not-found' | 'forbidden' | 'rejected' | 'other';
}

export interface PostReport {
  readonly posted: number;
  /** They had a comment of this closing. */
  readonly already: number;
  readonly failed: readonly NotPosted[];
  /** Not tried, because somebody stopped it. */
  readonly left: readonly Recipient[];
}

export type Posting =
  | { readonly type: 'idle' }
  | { readonly type: 'posting'; readonly done: number; readonly all: number; readonly waitingSeconds: number | null }
  | { readonly type: 'ended'; readonly report: PostReport };
