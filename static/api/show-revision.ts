import type { QueryClient } from '@tanstack/react-query';
import type { ProjectionReading } from '../../src/core/hypothesis/projection';
import type { Revision } from '../../src/core/hypothesis/revision';
import { issueWithToDos } from './issue-with-to-dos';

/** Puts what the app answered in place of what was read before: no second question to Jira. */
export function showRevision(client: QueryClient, issueId: string, revision: Revision | null): void {
  const hypothesis: ProjectionReading = revision === null ? { state: 'none' } : { state: 'sound', revision };
  client.setQueryData(issueWithToDos(issueId).queryKey, (shown) => shown && { ...shown, hypothesis });
}
