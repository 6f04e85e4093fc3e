import { useMutation } from '@tanstack/react-query';
import { reasonOf } from '../api/app-failure';
import { callApp } from '../api/call-app';
import type { AppError } from '../../src/contract/answer';
import type { ExemptingAct } from './exemptions-by-act';

export interface Revoking {
  readonly revoke: (act: ExemptingAct) => void;
  /** Says again that it is fine, with the same reason. */
  readonly takeBack: () => void;
  /** What was said of the last revocation is no longer of interest. */
  readonly forget: () => void;
  readonly isRunning: boolean;
  /** Whether the last thing that was done is a revocation. */
  readonly isRevoked: boolean;
  /** Why the last try did not work; null where it did. */
  readonly failure: { readonly reason: AppError; readonly again: () => void } | null;
}

/** Revokes what was exempted on an issue, and takes the last revocation back. */
export function useRevoking(issueId: string, onChanged: () => void): Revoking {
  const revoke = useMutation({
    mutationFn: ({ rules }: ExemptingAct) => callApp('revokeExemptions', { issueId, rules: [...rules] }),
    onSuccess: onChanged,
  });
  const exempt = useMutation({
    mutationFn: ({ rules, reason, words }: ExemptingAct) => callApp('exemptItem', { issueId, rules: [...rules], reason, words: [...words] }),
    onSuccess: () => {
      revoke.reset();
      onChanged();
    },
  });
  const failed = [exempt, revoke].find(({ isError }) => isError);
  return {
    revoke: (act) => {
      exempt.reset();
      revoke.mutate(act);
    },
    takeBack: () => revoke.variables && exempt.mutate(revoke.variables),
    forget: () => {
      revoke.reset();
      exempt.reset();
    },
    isRunning: revoke.isPending || exempt.isPending,
    isRevoked: revoke.isSuccess,
    failure: failed === undefined ? null : { reason: reasonOf(failed.error), again: () => failed.variables && failed.mutate(failed.variables) },
  };
}
