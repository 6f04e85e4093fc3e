import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { showError } from '../flags/flag-store';

/**
 * Does something on the server and shows the outcome: the lists are read anew, a refusal becomes a flag.
 *
 * @returns a function that answers whether it worked
 */
export function useAct(): (what: string, act: () => Promise<unknown>) => Promise<boolean> {
  const queries = useQueryClient();
  return useCallback(
    async (what, act) => {
      try {
        await act();
        return true;
      } catch (error) {
        showError(what, error instanceof Error ? error.message : String(error));
        return false;
      } finally {
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      }
    },
    [queries],
  );
}
