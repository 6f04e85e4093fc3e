import { useQuery } from '@tanstack/react-query';
import { allHypothesesJql } from '../../../src/jira/hypotheses-jql';
import { searchIds } from '../../../src/jira/search-ids';
import { jira } from '../../api/jira';

const none: ReadonlySet<string> = new Set();

/** The ids of the hypotheses that are assigned to whoever looks. Asked of Jira as that person: nobody can ask for another's. */
export function useMine(projectId: string, isWanted: boolean): { readonly ids: ReadonlySet<string>; readonly failed: boolean } {
  const { data = none, isError } = useQuery({
    queryKey: ['my-bets', projectId],
    queryFn: async () => new Set(await searchIds(jira)(`${allHypothesesJql(projectId)} AND assignee = currentUser()`)),
    enabled: isWanted,
  });
  return { ids: data, failed: isError };
}
