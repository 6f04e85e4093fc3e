import { getBoardBacklog } from '../../src/jira/get-board-backlog';
import { createInbox } from './inbox';
import { lazily } from '../../src/core/values/lazily';
import { createListening } from './listening';
import { createLooking } from './looking';
import { placeOf, type Place } from './where-am-i';
import type { Whereabouts, World } from './world';

/**
 * Warns a person who ranks, on two paths: it looks at the backlog on screen, and it listens to what
 * the backlog's events say this person did. Each goes on without the other, and an act that both
 * tell of is flagged once. What most people never need is fetched when there is something to
 * follow up.
 *
 * @returns `resume`, to be called once and whenever the tab becomes visible
 */
export function createLiveGuard(world: World): { readonly resume: () => void } {
  let reader: Whereabouts = { accountId: '', locale: 'en-US', location: '' };
  let place: Place = placeOf('');

  const followUp = lazily(async () => {
    const { createFollowUp } = await import('./follow-up');
    return createFollowUp(world, { reader: () => reader, boardId: () => place.boardId });
  });
  const inbox = createInbox({ ...world, handle: async (messages) => (await followUp()).messages(messages) });
  const listening = createListening({ ...world, receive: inbox.receive });
  const looking = createLooking({
    ...world,
    whereAmI: async () => {
      reader = await world.whereabouts();
      place = placeOf(reader.location);
      if (place.projectKey !== null) void listening.stay();
      return place.boardId;
    },
    look: getBoardBacklog(world.jira),
    notice: async (difference, since) => (await followUp()).difference(difference, since),
  });

  return {
    resume: () => {
      if (!world.visible()) return;
      inbox.resume();
      looking.resume();
    },
  };
}
