import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { emitFrameEvent } from '../frames/frame-events';

/** What never changes by itself: who is signed in, and the scripts that run for him, change by loading the page anew. */
const steady = new Set(['session', 'background-scripts', 'commands']);

/**
 * Keeps what is on screen as it is on the server: somebody else's changes show within a second.
 * Listens only while the page is visible, since browsers allow few open streams to a server.
 *
 * @param issue key of the issue that is shown, whose changes the app's frames are told of as by Jira
 */
export function useLiveChanges(issue: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    let stream: EventSource | undefined;
    let missedSome = false;
    const refetch = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => !steady.has(String(queryKey[0])) });
    const listen = () => {
      stream = new EventSource(`/_site/changes${issue === undefined ? '' : `?${new URLSearchParams({ issue })}`}`);
      stream.addEventListener('open', () => {
        if (missedSome) refetch();
        missedSome = false;
      });
      stream.addEventListener('error', () => (missedSome = true));
      stream.addEventListener('changed', refetch);
      stream.addEventListener('issue-changed', ({ data }: MessageEvent<string>) => emitFrameEvent('JIRA_ISSUE_CHANGED', JSON.parse(data)));
    };
    const follow = () => {
      if (document.visibilityState === 'hidden') {
        stream?.close();
        stream = undefined;
        missedSome = true;
      } else if (!stream) listen();
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stream?.close();
    };
  }, [issue, queries]);
}
