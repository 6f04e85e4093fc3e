import type { ReviewMessage } from '../core/sprint/review-channel';
import type { ReviewTicket } from '../contract/review-functions';

/** The realtime channels of the reviews: one for each sprint. */
export interface ReviewRoom {
  /** @returns what opens the sprint's channel, to hear and to tell. @throws RealtimeError */
  ticketFor(sprintId: string): Promise<ReviewTicket>;
  /** Tells all who have the review open. @throws RealtimeError */
  tell(sprintId: string, message: ReviewMessage): Promise<void>;
}
