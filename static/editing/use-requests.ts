import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { RequestedChange, Result } from '../../src/contract/contract';
import type { Revision } from '../../src/core/hypothesis/revision';
import { useChangeHypothesis } from '../api/change-hypothesis';
import { issueWithToDos } from '../api/issue-with-to-dos';
import { showRevision } from '../api/show-revision';
import type { Base } from '../drafts/draft';
import { baseOf } from './conflict';

type Asked = { readonly base: number; readonly change: RequestedChange };

export interface Requests {
  readonly pending: readonly RequestedChange[];
  /** The newest revision that this screen knows, right now. */
  readonly current: () => Base;
  readonly show: (revision: Revision | null) => void;
  /** Runs one after the other: two quick ticks must not meet as a conflict. */
  inTurn<T>(action: (send: (asked: Asked) => Promise<Result<'changeHypothesis'>>) => Promise<T>): Promise<T>;
  /** Shows a change as done while it waits for its answer. */
  readonly whilePending: <T>(change: RequestedChange, action: () => Promise<T>) => Promise<T>;
}

export function useRequests(issueId: string): Requests {
  const client = useQueryClient();
  const { mutateAsync } = useChangeHypothesis(issueId);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [pending, setPending] = useState<readonly RequestedChange[]>([]);

  const current = useCallback(() => {
    const shown = client.getQueryData(issueWithToDos(issueId).queryKey)?.hypothesis;
    return baseOf(shown?.state === 'sound' ? shown.revision : null);
  }, [client, issueId]);

  return {
    pending,
    current,
    show: (revision) => showRevision(client, issueId, revision),
    inTurn: (action) => {
      const turn = queue.current.then(() => action(mutateAsync));
      queue.current = turn.catch(() => undefined);
      return turn;
    },
    whilePending: async (change, action) => {
      setPending((before) => [...before, change]);
      try {
        return await action();
      } finally {
        setPending((before) => before.filter((other) => other !== change));
      }
    },
  };
}
