import type { ReviewTicket } from '../../../src/contract/review-functions';
import type { ReviewMessage } from '../../../src/core/sprint/review-channel';
import { answeringOn, peopleHere } from '../../../static/review/live/presence';
import { createReviewLive } from '../../../static/review/live/review-live';
import { createHandClock } from './hand-clock';

/** A room with a channel that all of its browsers hear. */
function aRoom() {
  const clock = createHandClock();
  const ears = new Set<(payload: unknown) => void>();
  const world = { isDown: false };
  const ticket = (): ReviewTicket => ({ name: 'review', token: 'token', expiresAt: clock.now() / 1000 + 900 });
  const comeIn = (person: string, browser = `browser-of-${person}`) => {
    const heard: string[] = [];
    const live = createReviewLive({
      accountId: person,
      browser,
      now: clock.now,
      after: clock.after,
      join: () => Promise.resolve(world.isDown ? null : ticket()),
      subscribe: (_ticket, receive) => {
        const ear = (payload: unknown) => receive(payload);
        ears.add(ear);
        return Promise.resolve(() => void ears.delete(ear));
      },
      publish: (_ticket, message) => {
        ears.forEach((receive) => receive(message));
        return Promise.resolve();
      },
      onSaved: ({ issueId, revision }) => heard.push(`saved ${issueId} ${revision}`),
      onReview: (number) => heard.push(`review ${number}`),
      onMissed: () => heard.push('missed'),
    });
    return { live, heard };
  };
  const say = (message: ReviewMessage | string | object) => ears.forEach((receive) => receive(message));
  return { clock, world, ticket, comeIn, say, ears };
}

test('whoever comes in sees who is here, and is seen', async () => {
  const { comeIn, ticket, clock } = aRoom();
  const [paula, sam] = [comeIn('paula'), comeIn('sam')];
  paula.live.start(ticket());
  await clock.pass(1000);
  sam.live.start(ticket());
  await clock.pass(1000);
  expect(peopleHere(paula.live.state().presence)).toEqual(['paula', 'sam']);
  expect([...peopleHere(sam.live.state().presence)].sort()).toEqual(['paula', 'sam']);
});

test('who is answering what is told, and that it is over', async () => {
  const { comeIn, ticket, clock } = aRoom();
  const [paula, sam] = [comeIn('paula'), comeIn('sam')];
  paula.live.start(ticket());
  sam.live.start(ticket());
  await clock.pass(1000);
  paula.live.does({ issueId: '100', isAnswering: true });
  await clock.pass(300);
  expect(answeringOn(sam.live.state().presence, '100')).toEqual(['paula']);
  paula.live.does({ issueId: '100', isAnswering: false });
  await clock.pass(300);
  expect(answeringOn(sam.live.state().presence, '100')).toEqual([]);
});

test('whoever leaves is gone at once, and whoever falls silent after a while; both were here', async () => {
  const { comeIn, ticket, clock, say } = aRoom();
  const paula = comeIn('paula');
  paula.live.start(ticket());
  await clock.pass(0);
  say({ type: 'here', accountId: 'sam', browser: 'b1', issueId: null, isAnswering: false });
  await clock.pass(1000);
  say({ type: 'here', accountId: 'devi', browser: 'b2', issueId: null, isAnswering: false });
  say({ type: 'left', browser: 'b2' });
  expect(peopleHere(paula.live.state().presence)).toEqual(['paula', 'sam']);
  await clock.pass(80_000);
  expect(peopleHere(paula.live.state().presence)).toEqual(['paula']);
  expect([...paula.live.state().everHere].sort()).toEqual(['devi', 'paula', 'sam']);
});

test('what somebody saved and what became of the review is heard; what is no message of ours is not', async () => {
  const { comeIn, ticket, clock, say } = aRoom();
  const paula = comeIn('paula');
  paula.live.start(ticket());
  await clock.pass(10);
  say({ type: 'saved', issueId: '100', revision: 3 });
  say(JSON.stringify({ type: 'review', number: 1 }));
  say({ type: 'saved', issueId: '<b>', revision: 3 });
  say('{');
  say({ type: 'shout' });
  expect(paula.heard).toEqual(['saved 100 3', 'review 1']);
});

test('a ticket is renewed before it ends, without anybody missing anything', async () => {
  const { comeIn, ticket, clock, ears, say } = aRoom();
  const paula = comeIn('paula');
  paula.live.start(ticket());
  await clock.pass(60 * 60_000);
  expect(ears.size).toBe(1);
  say({ type: 'saved', issueId: '100', revision: 3 });
  expect(paula.heard).toEqual(['saved 100 3']);
});

test('while realtime is down Jira is asked now and then, and when it is back once more', async () => {
  const { comeIn, world, clock } = aRoom();
  const paula = comeIn('paula');
  world.isDown = true;
  paula.live.start(null);
  await clock.pass(21_000);
  expect([paula.live.state().isDeaf, paula.heard]).toEqual([true, ['missed']]);
  world.isDown = false;
  await clock.pass(60_000);
  expect(paula.live.state()).toMatchObject({ isLive: true, isDeaf: false });
  expect(paula.heard.length).toBeGreaterThanOrEqual(2);
});

test('after a lost connection the truth is read again', async () => {
  const { comeIn, ticket, clock } = aRoom();
  const paula = comeIn('paula');
  paula.live.start(ticket());
  await clock.pass(1000);
  paula.live.reconnect();
  await clock.pass(1000);
  expect(paula.heard).toEqual(['missed']);
  paula.live.stop();
});
