import type { ReviewTicket } from '../../../src/contract/review-functions';
import type { ReviewMessage } from '../../../src/core/sprint/review-channel';
import { createStore, type Told } from '../../shared/store';
import { nobodyHere, presenceAfter, withoutSilent, type Presence } from './presence';
import { readMessage } from './read-message';

/** What a browser does about the others in the room. */
export interface LiveDoors {
  readonly accountId: string;
  /** An id of this browser's screen. */
  readonly browser: string;
  readonly now: () => number;
  /** @returns how to call it off */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** A new ticket; null while realtime is down. */
  readonly join: () => Promise<ReviewTicket | null>;
  readonly subscribe: (ticket: ReviewTicket, receive: (payload: unknown) => void) => Promise<() => void>;
  readonly publish: (ticket: ReviewTicket, message: ReviewMessage) => Promise<void>;
  readonly onSaved: (saved: { readonly issueId: string; readonly revision: number }) => void;
  readonly onReview: (number: number) => void;
  /** Something may have been said that nobody heard: read the truth again. */
  readonly onMissed: () => void;
}

/** What this person is doing. */
export interface Doing {
  readonly issueId: string | null;
  readonly isAnswering: boolean;
}

export interface LiveState {
  readonly presence: Presence;
  /** Account ids of all who were here since this screen was opened. */
  readonly everHere: ReadonlySet<string>;
  /** Whether others are heard at this moment. */
  readonly isLive: boolean;
  /** Whether it was tried to hear them, in vain. */
  readonly isDeaf: boolean;
}

export interface ReviewLive extends Told<LiveState> {
  /** @param ticket the one that came with the review; null: none did */
  readonly start: (ticket: ReviewTicket | null) => void;
  readonly does: (doing: Doing) => void;
  /** The connection is back. */
  readonly reconnect: () => void;
  readonly stop: () => void;
}

const signOfLifeMs = 20_000;
/** A ticket is renewed while it is still good, so that nothing falls between two. */
const renewBeforeMs = 60_000;
const firstRetryMs = 5000;
const lastRetryMs = 120_000;
/** Somebody who types and stops and types is told of once. */
const tellWithinMs = 250;

/** The room: what the others save is heard, who is here is seen, and where nothing is heard Jira is asked now and then. */
export function createReviewLive(doors: LiveDoors): ReviewLive {
  const { accountId, browser, now, after } = doors;
  const timers = new Map<'sign' | 'renew' | 'tell', () => void>();
  const { state, subscribe, change: show } = createStore<LiveState>({ presence: nobodyHere, everHere: new Set(), isLive: false, isDeaf: false });
  let doing: Doing = { issueId: null, isAnswering: false };
  let connected: { readonly ticket: ReviewTicket; readonly unsubscribe: () => void } | null = null;
  let failures = 0;
  let isOver = false;

  const wait = (name: 'sign' | 'renew' | 'tell', milliseconds: number, run: () => void) => {
    timers.get(name)?.();
    timers.set(name, after(milliseconds, run));
  };

  const say = (message: ReviewMessage) => {
    // Who is here is a courtesy: what does not get through is said again a little later.
    if (connected !== null) doors.publish(connected.ticket, message).catch(() => undefined);
  };
  const here = () => say({ type: 'here', accountId, browser, ...doing });
  const signOfLife = () => {
    here();
    show({ presence: withoutSilent(state().presence, now()) });
    if (connected === null) doors.onMissed();
    wait('sign', signOfLifeMs, signOfLife);
  };

  const receive = (payload: unknown) => {
    const message = readMessage(payload);
    if (message === null || isOver) return;
    switch (message.type) {
      case 'saved':
        { doors.onSaved(message); return; }
      case 'review':
        { doors.onReview(message.number); return; }
      case 'here':
      case 'left': {
        const isNew = message.type === 'here' && message.browser !== browser && !state().presence.has(message.browser);
        const everHere = message.type === 'here' ? new Set([...state().everHere, message.accountId]) : state().everHere;
        show({ presence: presenceAfter(state().presence, message, now()), everHere });
        // Whoever comes in learns at once who is here.
        if (isNew) wait('tell', tellWithinMs, here);
      }
    }
  };

  const connect = async (given: ReviewTicket | null) => {
    try {
      const ticket = given ?? (await doors.join());
      if (ticket === null) throw new Error('Realtime is down.');
      const unsubscribe = await doors.subscribe(ticket, receive);
      if (isOver) { unsubscribe(); return; }
      const wasDeaf = connected === null;
      connected?.unsubscribe();
      connected = { ticket, unsubscribe };
      failures = 0;
      show({ isLive: true, isDeaf: false });
      here();
      if (wasDeaf && given === null) doors.onMissed();
      wait('renew', Math.max(ticket.expiresAt * 1000 - now() - renewBeforeMs, firstRetryMs), () => void connect(null));
    } catch {
      if (isOver) return;
      failures += 1;
      disconnect();
      show({ isDeaf: true });
      wait('renew', Math.min(firstRetryMs * 2 ** (failures - 1), lastRetryMs), () => void connect(null));
    }
  };
  const disconnect = () => {
    connected?.unsubscribe();
    connected = null;
    show({ isLive: false });
  };

  return {
    state,
    subscribe,
    start(ticket) {
      isOver = false;
      void connect(ticket);
      wait('sign', signOfLifeMs, signOfLife);
    },
    does(next) {
      if (next.issueId === doing.issueId && next.isAnswering === doing.isAnswering) return;
      doing = next;
      wait('tell', tellWithinMs, here);
    },
    reconnect() {
      disconnect();
      void connect(null);
    },
    stop() {
      isOver = true;
      timers.forEach((callOff) => callOff());
      say({ type: 'left', browser });
      connected?.unsubscribe();
      connected = null;
    },
  };
}
