import type { ReviewMessage } from '../../../src/core/sprint/review-channel';

/** A browser that has the review open. */
interface Here {
  readonly accountId: string;
  /** What they look at; null for none. */
  readonly issueId: string | null;
  readonly isAnswering: boolean;
  /** Epoch milliseconds. */
  readonly heardAt: number;
}

/** By the id that each browser gave itself. */
export type Presence = ReadonlyMap<string, Here>;

export const nobodyHere: Presence = new Map();

/** Twice as long as the silence between two signs of life, and a little more: one of them may get lost. */
const forgottenAfterMs = 50_000;

/** As many as are shown; a channel that is flooded must not flood the screen. */
const mostBrowsers = 200;

/** @param now epoch milliseconds */
export function presenceAfter(known: Presence, message: Extract<ReviewMessage, { readonly type: 'here' | 'left' }>, now: number): Presence {
  const next = new Map(known);
  if (message.type === 'left') {
    next.delete(message.browser);
    return next;
  }
  const { browser, accountId, issueId, isAnswering } = message;
  // Whoever is known keeps his place.
  next.set(browser, { accountId, issueId, isAnswering, heardAt: now });
  return next.size > mostBrowsers ? new Map([...next].slice(1)) : next;
}

/** Without those whom nobody has heard of for too long. The same object where nothing changes. */
export function withoutSilent(known: Presence, now: number): Presence {
  const heard = [...known].filter(([, { heardAt }]) => now - heardAt < forgottenAfterMs);
  return heard.length === known.size ? known : new Map(heard);
}

/** Account ids of all who are here, each once, in the order in which they were first heard. */
export function peopleHere(presence: Presence): readonly string[] {
  return [...new Set([...presence.values()].map(({ accountId }) => accountId))];
}

/** Who writes an answer to this one. */
export function answeringOn(presence: Presence, issueId: string): readonly string[] {
  return [...new Set([...presence.values()].filter((here) => here.isAnswering && here.issueId === issueId).map(({ accountId }) => accountId))];
}
