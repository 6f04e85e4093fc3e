import type { Revision } from '../../../src/core/hypothesis/revision';
import type { CallApp } from '../app-functions';
import type { Exported } from './read-hypotheses';

interface HistoryParts {
  readonly callApp: CallApp;
  readonly signal: AbortSignal;
  /** Told how many issues are whole. */
  readonly onRead: (issues: number) => void;
}

/** As many as the app answers for in one call. */
const perCall = 20;

/** Every revision of each, twenty issues a call; those that did not fit an answer are asked for again. */
export async function readHistories(hypotheses: readonly Exported[], { callApp, signal, onRead }: HistoryParts): Promise<readonly Exported[]> {
  const histories = new Map<string, Revision[]>();
  let waiting = hypotheses.map(({ id }) => ({ issueId: id, cursor: null as string | null }));
  while (waiting.length > 0) {
    const asked = waiting.slice(0, perCall);
    const answer = await callApp('listHistories', { issues: asked });
    signal.throwIfAborted();
    const told = new Map(answer.histories.map((history) => [history.issueId, history]));
    if (told.size === 0) throw new Error('The app told no history at all.');
    for (const { issueId, revisions } of answer.histories) histories.set(issueId, [...(histories.get(issueId) ?? []), ...revisions]);
    const unfinished = asked.flatMap(({ issueId, cursor }) => {
      const history = told.get(issueId);
      const next = history === undefined ? cursor : history.nextCursor;
      return history !== undefined && next === null ? [] : [{ issueId, cursor: next }];
    });
    waiting = [...unfinished, ...waiting.slice(perCall)];
    onRead(hypotheses.length - waiting.length);
  }
  // What somebody may not see any more, since it was found, has no history: its newest revision stays.
  return hypotheses.map((one) => ({ ...one, revisions: histories.get(one.id)?.length ? (histories.get(one.id) ?? []) : one.revisions }));
}
