import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../src/contract/contract';
import { reasonOf } from './app-failure';
import { callApp } from './call-app';
import { showCurrency } from './project-currency';

/** Changes what a project trades in. @throws AppFailure, `currency-conflict` where somebody changed the same part first */
export function useChangeCurrency() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'changeCurrency'>) => callApp('changeCurrency', input),
    onSuccess: (version, { projectId }) => showCurrency(client, projectId, version),
    onError: (error, { projectId }) => {
      const reason = reasonOf(error);
      if (reason.code === 'currency-conflict' && reason.current !== null) showCurrency(client, projectId, reason.current);
    },
  });
}
