import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApp } from './call-app';
import { showRevision } from './show-revision';

/** Makes the issue property say the truth again, and shows the truth. */
export function useMendProjection(issueId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApp('mendProjection', { issueId }),
    onSuccess: ({ revision }) => showRevision(client, issueId, revision),
  });
}
