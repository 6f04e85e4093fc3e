import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { jira } from '../../api/jira';
import { readEnabling } from './read-enabling';

/** All that the worth of an enabler depends on, read when it is shown. */
export const useEnabling = (projectId: string, issueId: string, enables: readonly string[]) =>
  useQuery({
    queryKey: ['enabling', projectId, issueId, enables],
    queryFn: () => readEnabling(jira)(projectId, issueId, enables),
    placeholderData: keepPreviousData,
  });
