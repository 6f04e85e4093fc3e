import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestedChange } from '../../src/contract/contract';
import { tellSaved } from './announcements';
import { callApp } from './call-app';
import { showRevision } from './show-revision';

/** @throws AppFailure, `conflict` where somebody saved first */
export function useChangeHypothesis(issueId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: { readonly base: number; readonly change: RequestedChange }) =>
      callApp('changeHypothesis', { issueId, ...asked }),
    onSuccess: ({ revision }) => {
      showRevision(client, issueId, revision);
      tellSaved(issueId);
    },
  });
}
