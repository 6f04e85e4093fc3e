import { focusManager, QueryClient } from '@tanstack/react-query';
import { isJiraError } from '../../src/jira/jira-error';

/** Reads are tried once more where Jira gave no answer; a person decides about the rest. */
export function createQueryClient(): QueryClient {
  listenToAttention();
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && isJiraError(error, 'unavailable'),
        retryDelay: 800,
        staleTime: 60_000,
        // An iframe gets the focus with every click: what may be old by then says so itself.
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** TanStack Query looks at the tab alone. A screen is a part of a page: people turn from Jira's parts to ours, too. */
function listenToAttention(): void {
  focusManager.setEventListener((attend) => {
    const listener = () => attend();
    window.addEventListener('visibilitychange', listener);
    window.addEventListener('focus', listener);
    return () => {
      window.removeEventListener('visibilitychange', listener);
      window.removeEventListener('focus', listener);
    };
  });
}
