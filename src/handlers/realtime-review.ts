import type { ReviewRoom } from '../app/review-room';
import { reviewChannel } from '../core/sprint/review-channel';
import { publish, signTicket, type RealtimeCalls } from './realtime';

/**
 * The channels of the reviews over Forge's realtime. They are global, so that people of several
 * projects and modules of the app meet on them; every token says for which sprint it was signed. Who
 * has one may speak as well: browsers tell each other who is answering.
 */
export function createReviewRoom(calls: RealtimeCalls): ReviewRoom {
  const ofSprint = (sprintId: string) => ({ channel: reviewChannel(sprintId), claims: { sprintId } });
  return {
    async ticketFor(sprintId) {
      return { name: reviewChannel(sprintId), ...(await signTicket(calls, ofSprint(sprintId), ['subscribe', 'publish'])) };
    },
    tell: (sprintId, message) => publish(calls, ofSprint(sprintId), message),
  };
}
