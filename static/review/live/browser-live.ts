import { realtime } from '@forge/bridge';
import { callApp } from '../../api/call-app';
import type { LiveDoors } from './review-live';

export const browserAfter: LiveDoors['after'] = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Realtime through the bridge, with the ticket that the app signed for this sprint's review. */
export const browserLive = (sprintId: string): Pick<LiveDoors, 'join' | 'subscribe' | 'publish' | 'now' | 'after'> => ({
  now: () => Date.now(),
  after: browserAfter,
  join: async () => (await callApp('joinReview', { sprintId })).channel,
  subscribe: async ({ name, token }, receive) => {
    const { unsubscribe } = await realtime.subscribeGlobal(name, receive, { token });
    return () => void unsubscribe();
  },
  publish: async ({ name, token }, message) => {
    await realtime.publishGlobal(name, { ...message }, { token });
  },
});
