import { useQuery } from '@tanstack/react-query';
import { countIssues } from '../../src/jira/count-issues';
import type { IssueWithToDos } from '../../src/jira/get-issue-with-to-dos';
import { jqlId } from '../../src/jira/jql';
import { jira } from './jira';

interface ToDosCounted {
  readonly done: number;
  readonly total: number;
}

/** How many to-dos lie under an issue, and how many of them are done; null as long as nobody has counted those that did not come with the issue. */
export function useToDoCount(issueId: string, known: Pick<IssueWithToDos, 'toDos' | 'nextPageToken'> | undefined, wanted: boolean): ToDosCounted | null {
  const isTold = known === undefined || known.nextPageToken === null;
  const { data } = useQuery({
    queryKey: ['to-do-count', issueId],
    queryFn: async (): Promise<ToDosCounted> => {
      const count = countIssues(jira);
      const under = `parent = ${jqlId(issueId)}`;
      const [total, done] = await Promise.all([count(under), count(`${under} AND statusCategory = done`)]);
      return { done, total };
    },
    enabled: wanted && !isTold,
  });
  if (known === undefined) return null;
  return isTold ? { done: known.toDos.filter(({ status }) => status.category === 'done').length, total: known.toDos.length } : (data ?? null);
}
