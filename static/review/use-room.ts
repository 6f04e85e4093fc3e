import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { browserStorage } from '../drafts/browser-storage';
import { tellSaved } from '../api/announcements';
import { callApp } from '../api/call-app';
import { useSession } from '../session/session';
import { useStore } from '../shared/use-store';
import { browserAfter, browserLive } from './live/browser-live';
import { createHeardSaves } from './live/heard-saves';
import { createReviewLive, type Doing, type LiveState } from './live/review-live';
import { createOutbox, type Outbox, type OutboxState } from './outbox/outbox';
import { waitingChangesIn, type WaitingChange } from './outbox/waiting-change';
import { openedReview, type OpenedReview } from './reading/opened-review';
import { showSaved } from './reading/show-saved';
import { sprintOnScreen } from '../sprint/sprint-query';

/** The others in the room, and the way out of this browser. */
export interface Room extends LiveState {
  readonly outbox: Outbox;
  readonly out: OutboxState;
  readonly isOnline: boolean;
  readonly does: (doing: Doing) => void;
}

const send = (sprintId: string) => ({ issueId, base, change }: Pick<WaitingChange, 'issueId' | 'base' | 'change'>) =>
  change.type === 'answer'
    ? callApp('answerInReview', { sprintId, issueId, base, verdict: change.verdict })
    : callApp('changeInReview', { sprintId, issueId, base, change });

/** Opens the room of a sprint's review for as long as it is on the screen. */
export function useRoom(sprintId: string, ticket: OpenedReview['channel'] | undefined): Room {
  const client = useQueryClient();
  const { accountId } = useSession();
  const { live, outbox, heard } = useMemo(() => {
    const onSaved: Parameters<typeof createOutbox>[0]['onSaved'] = (issueId, revision) => {
      showSaved(client, sprintId, issueId, revision);
      tellSaved(issueId);
    };
    const saves = createHeardSaves(client, sprintId);
    const lookAgain = () => void client.invalidateQueries({ queryKey: openedReview(sprintId).queryKey });
    return {
      heard: saves,
      outbox: createOutbox({
        kept: waitingChangesIn(browserStorage(), sprintId, accountId),
        send: send(sprintId),
        isOnline: () => navigator.onLine,
        after: browserAfter,
        newId: () => crypto.randomUUID(),
        now: () => new Date(),
        onSaved,
      }),
      live: createReviewLive({
        ...browserLive(sprintId),
        accountId,
        browser: crypto.randomUUID(),
        onSaved: saves.hear,
        onReview: (number) => {
          const shown = client.getQueryData(openedReview(sprintId).queryKey);
          if (shown !== undefined && (shown.log[0]?.number ?? 0) < number) lookAgain();
        },
        onMissed: () => {
          void client.invalidateQueries({ queryKey: sprintOnScreen(sprintId).queryKey });
          void client.invalidateQueries({ queryKey: ['due-now'] });
        },
      }),
    };
  }, [client, sprintId, accountId]);

  // A review that is read again comes with another ticket: a room that is open keeps the one that it has.
  const newestTicket = useRef(ticket ?? null);
  useEffect(() => {
    newestTicket.current = ticket ?? null;
  }, [ticket]);
  const isOpened = ticket !== undefined;
  useEffect(() => {
    if (!isOpened) return;
    live.start(newestTicket.current);
    return live.stop;
  }, [live, isOpened]);

  useEffect(() => {
    const back = () => {
      void outbox.flush();
      live.reconnect();
    };
    void outbox.flush();
    window.addEventListener('online', back);
    window.addEventListener('pagehide', live.stop);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('pagehide', live.stop);
      outbox.stop();
      heard.stop();
    };
  }, [live, outbox, heard]);

  const state = useStore(live);
  const out = useStore(outbox);
  const isOnline = useSyncExternalStore(onConnection, () => navigator.onLine);
  return { ...state, outbox, out, isOnline, does: live.does };
}

function onConnection(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
