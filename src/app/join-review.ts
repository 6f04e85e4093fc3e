import type { Input, Result } from '../contract/contract';
import type { ReviewTicket } from '../contract/review-functions';
import { getSprint } from '../jira/get-sprint';
import type { JiraRequest } from '../jira/request';
import type { Actor } from './actor';
import type { Log } from './log';
import type { ReviewRoom } from './review-room';

interface TicketDeps {
  readonly reviewRoom: Pick<ReviewRoom, 'ticketFor'>;
  readonly log: Log;
}

/** A ticket to the sprint's channel, for somebody who was found to see the sprint; null while realtime is down. */
export function createTicketFor({ reviewRoom, log }: TicketDeps) {
  return async (sprintId: string): Promise<ReviewTicket | null> => {
    try {
      return await reviewRoom.ticketFor(sprintId);
    } catch (cause) {
      log('a ticket to a review', cause);
      return null;
    }
  };
}

export type TicketFor = ReturnType<typeof createTicketFor>;

interface JoinDeps {
  readonly asUser: JiraRequest;
  readonly ticketFor: TicketFor;
}

/** @throws JiraError `not-found` for a sprint that the person may not see */
export function createJoinReview({ asUser, ticketFor }: JoinDeps) {
  return async (_actor: Actor, { sprintId }: Input<'joinReview'>): Promise<Result<'joinReview'>> => {
    await getSprint(asUser)(sprintId);
    return { channel: await ticketFor(sprintId) };
  };
}
