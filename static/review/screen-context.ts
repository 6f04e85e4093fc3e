import { createContext, useContext } from 'react';
import type { People } from '../api/people';
import type { VerdictWords } from '../verdict/use-verdict-words';
import type { Review } from './reading/use-review';
import type { ReviewWords } from './use-review-words';
import type { Room } from './use-room';

/** What all parts of a review's screen look at. */
export interface ReviewScreen {
  readonly review: Review;
  readonly room: Room;
  readonly words: ReviewWords;
  readonly verdictWords: VerdictWords;
  /** Who is in the room, and who changed something; undefined as long as nobody had to be asked for. */
  readonly people: People | undefined;
}

export const ReviewContext = createContext<ReviewScreen | null>(null);

/** @throws outside of a review */
export function useReviewScreen(): ReviewScreen {
  const screen = useContext(ReviewContext);
  if (screen === null) throw new Error('No review: SprintReview provides it.');
  return screen;
}
