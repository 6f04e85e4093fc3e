import type { ReviewMessage } from '../core/sprint/review-channel';
import type { Log } from './log';
import type { ReviewRoom } from './review-room';

interface TellDeps {
  readonly reviewRoom: Pick<ReviewRoom, 'tell'>;
  /** Rejects when the work takes longer. */
  readonly within: <T>(milliseconds: number, work: Promise<T>) => Promise<T>;
  readonly log: Log;
}

/** What is told is saved already, and somebody waits for the answer. */
const patienceMs = 3000;

/** Tells all who have the review open; never fails, because their screens look for themselves now and then. */
export function createTellReview({ reviewRoom, within, log }: TellDeps) {
  return async (sprintId: string, message: ReviewMessage): Promise<void> => {
    try {
      await within(patienceMs, reviewRoom.tell(sprintId, message));
    } catch (cause) {
      log('telling a review', cause);
    }
  };
}

export type TellReview = ReturnType<typeof createTellReview>;
