import { QueryClient } from '@tanstack/react-query';
import { isJiraError } from '../../src/jira/jira-error';

/** Reads are tried once more where Jira gave no answer; a person decides about the rest. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && isJiraError(error, 'unavailable'),
        retryDelay: 800,
        staleTime: 60_000,
        // An iframe gets the focus with every click: what changed comes by event instead.
        refetchOnWindowFocus: false,
      },
    },
  });
}
