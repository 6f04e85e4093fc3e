import * as v from '@badrap/valita';
import type { ActMessage } from '../../src/core/backlog/act';
import type { World } from './world';

export interface InboxDoors extends Pick<World, 'visible' | 'now' | 'after'> {
  /** Told of messages that came together. When it fails, it is told of them again. */
  readonly handle: (messages: readonly ActMessage[]) => Promise<void>;
}

const MessageSchema = v.object({ issueId: v.string().assert((id) => /^\d{1,19}$/.test(id)), act: v.string(), at: v.number() });

const gatheringMs = 300;
const retryMs = 10_000;
/** An event takes up to 3 minutes. A person who looks later still has gone on to something else. */
const oldestMs = 10 * 60_000;
const mostKept = 100;

/**
 * Takes what the channel brings: gathers what comes together, keeps it while nobody can see the
 * tab, and forgets what is too old to matter.
 */
export function createInbox({ visible, now, after, handle }: InboxDoors) {
  let waiting: readonly ActMessage[] = [];
  let callOff: (() => void) | null = null;

  const later = (milliseconds: number) => {
    callOff ??= after(milliseconds, () => void empty());
  };
  const empty = async (): Promise<void> => {
    callOff?.();
    callOff = null;
    if (!visible() || waiting.length === 0) return;
    const messages = waiting.filter(({ at }) => now() - at <= oldestMs);
    waiting = [];
    try {
      if (messages.length > 0) await handle(messages);
    } catch {
      // Jira is busy or did not answer: nobody asked us anything, so nobody is told.
      waiting = [...messages, ...waiting].slice(-mostKept);
      later(retryMs);
    }
  };

  return {
    /** @param payload as the channel brings it: anybody who knows the channel's name might have sent it */
    receive: (payload: unknown): void => {
      const message = readMessage(payload);
      if (message === null || waiting.some(({ act }) => act === message.act)) return;
      waiting = [...waiting, message].slice(-mostKept);
      later(gatheringMs);
    },
    /** To be called when the tab becomes visible. */
    resume: (): void => void empty(),
  };
}

function readMessage(payload: unknown): ActMessage | null {
  const parsed = MessageSchema.try(typeof payload === 'string' ? fromJson(payload) : payload, { mode: 'strip' });
  return parsed.ok ? parsed.value : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
