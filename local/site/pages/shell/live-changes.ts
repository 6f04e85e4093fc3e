import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { emitFrameEvent } from '../frames/frame-events';
import { pageStream } from '../stream/page-stream';

/** What never changes by itself: who is signed in, and the scripts that run for him, change by loading the page anew. */
const steady = new Set(['session', 'background-scripts', 'commands']);

/**
 * Keeps what is on screen as it is on the server: somebody else's changes show within a second.
 *
 * @param issue key of the issue that is shown, whose changes the app's frames are told of as by Jira
 */
export function useLiveChanges(issue: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    let hasBegun = false;
    const refetch = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => !steady.has(String(queryKey[0])) });
    return pageStream.subscribe({
      to: 'changes',
      isPatient: true,
      input: () => ({ issue }),
      onTold: (data) => {
        const { issueChanged } = data as { readonly issueChanged: unknown };
        refetch();
        if (issueChanged !== null) emitFrameEvent('JIRA_ISSUE_CHANGED', issueChanged);
      },
      onBegun: () => {
        if (hasBegun) refetch();
        hasBegun = true;
      },
      onFailed: () => undefined,
    });
  }, [issue, queries]);
}
