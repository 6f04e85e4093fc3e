import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tellSaved } from './announcements';
import { callApp } from './call-app';

interface Restore {
  /** The newest revision, which the person has in front of them. */
  readonly base: number;
  /** The one to bring back. */
  readonly revision: number;
}

/** @throws AppFailure, `conflict` where somebody saved in the meantime */
export function useRestoreRevision(issueId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ base, revision }: Restore) => {
      const change = { type: 'restore', revision } as const;
      const { revision: saved } = await callApp('changeHypothesis', { issueId, base, change });
      return { undo: { number: saved.number, brought: revision, before: base } };
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['revisions', issueId] }),
    onSuccess: () => tellSaved(issueId),
  });
}
