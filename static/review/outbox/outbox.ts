import type { AppError } from '../../../src/contract/answer';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { reasonOf } from '../../api/app-failure';
import type { Kept } from '../../drafts/kept';
import { createStore, type Told } from '../../shared/store';
import type { Sent } from '../../verdict/value-change';
import { withChange, type ReviewChangeToSend, type WaitingChange } from './waiting-change';

export interface OutboxDoors {
  readonly kept: Kept<readonly WaitingChange[]>;
  /** @throws AppFailure */
  readonly send: (change: Omit<WaitingChange, 'id' | 'at'>) => Promise<{ readonly revision: Revision; readonly projected: boolean }>;
  /** Where the browser knows for sure that there is no connection, nothing is tried. */
  readonly isOnline: () => boolean;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly onSaved: (issueId: string, revision: Revision) => void;
}

export interface OutboxState {
  readonly waiting: readonly WaitingChange[];
  /** Why something that had waited was not taken, by issue id. Nothing is lost: the text is in the draft. */
  readonly refused: ReadonlyMap<string, AppError>;
  /** How many were sent that had waited, since the last time that nothing did. */
  readonly sentLate: number;
}

export interface Outbox extends Told<OutboxState> {
  /** Sends at once, or keeps it until the connection is back. @throws AppFailure where the app answered and refused */
  readonly give: (issueId: string, change: ReviewChangeToSend, base: number) => Promise<Sent>;
  /** Tries to send what waits. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

const retryMs = 5000;

/** Answers leave the browser in the order in which they were given; without a connection they wait in it. */
export function createOutbox({ kept, send, isOnline, after, newId, now, onSaved }: OutboxDoors): Outbox {
  const { state, subscribe, change: show } = createStore<OutboxState>({ waiting: kept.load() ?? [], refused: new Map(), sentLate: 0 });
  let isSending = false;
  let callOff: () => void = () => undefined;

  const keep = (waiting: readonly WaitingChange[]) => {
    if (waiting.length === 0) kept.clear();
    else kept.save(waiting);
    show({ waiting });
  };
  const tryAgainLater = (milliseconds: number) => {
    callOff();
    callOff = after(milliseconds, () => void flush());
  };
  const refuse = (issueId: string, reason: AppError | null) => {
    const refused = new Map(state().refused);
    if (reason === null) refused.delete(issueId);
    else refused.set(issueId, reason);
    show({ refused });
  };
  const wait = (issueId: string, change: ReviewChangeToSend, base: number): Sent => {
    keep(withChange(state().waiting, { id: newId(), issueId, change, base, at: now().toISOString() }));
    show({ sentLate: 0 });
    tryAgainLater(retryMs);
    return { type: 'waiting' };
  };

  async function flush(): Promise<void> {
    if (isSending) return;
    if (!isOnline()) { tryAgainLater(retryMs); return; }
    isSending = true;
    try {
      for (let next = state().waiting[0]; next !== undefined; next = state().waiting[0]) if (!(await sendOne(next))) return;
    } finally {
      isSending = false;
    }
  }

  /** @returns whether the next one may be tried */
  async function sendOne({ id, issueId, base, change }: WaitingChange): Promise<boolean> {
    const done = () => keep(state().waiting.filter((other) => other.id !== id));
    try {
      const { revision } = await send({ issueId, base, change });
      onSaved(issueId, revision);
      done();
      show({ sentLate: state().sentLate + 1 });
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      if (isPassing(reason)) {
        tryAgainLater(reason.code === 'busy' ? reason.retryAfterSeconds * 1000 : retryMs);
        return false;
      }
      done();
      // A tick that is not taken is seen as what it is: not ticked.
      if (change.type !== 'tick') refuse(issueId, reason);
      return true;
    }
  }

  return {
    state,
    subscribe,
    async give(issueId, change, base) {
      refuse(issueId, null);
      // What was given first is sent first.
      if (!isOnline() || state().waiting.some((other) => other.issueId === issueId)) {
        const sent = wait(issueId, change, base);
        void flush();
        return sent;
      }
      try {
        const { revision, projected } = await send({ issueId, base, change });
        onSaved(issueId, revision);
        return { type: 'saved', revision, projected };
      } catch (error) {
        if (reasonOf(error).code !== 'unavailable') throw error;
        return wait(issueId, change, base);
      }
    },
    flush,
    stop: () => callOff(),
  };
}

function isPassing({ code }: AppError): boolean {
  return code === 'unavailable' || code === 'busy';
}
