import { createMarks, type MarkStorage } from './marks';

/** A value question: of which issue, and on which day it was to be asked. */
export interface Asking {
  readonly issueId: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Which value questions were put to somebody in a comment already. */
export interface FollowUps {
  /** @returns whether nobody had asked before */
  readonly claim: (asking: Asking, at: string) => Promise<boolean>;
  /** After a comment that surely was not written. */
  readonly release: (asking: Asking) => Promise<void>;
}

export function createFollowUps(storage: MarkStorage): FollowUps {
  const marks = createMarks(storage, 'followed-up');
  const nameOf = ({ issueId, day }: Asking) => `${issueId}#${day}`;
  return {
    claim: (asking, at) => marks.set(nameOf(asking), at),
    release: (asking) => marks.clear(nameOf(asking)),
  };
}
