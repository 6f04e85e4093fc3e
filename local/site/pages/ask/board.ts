import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { listedFields, type ListedIssue } from './issue-fields';

export interface Column {
  readonly name: string;
  readonly statusIds: readonly string[];
}

interface Configuration {
  readonly columnConfig: { readonly columns: readonly { readonly name: string; readonly statuses: readonly { readonly id: string }[] }[] };
}

export const useBoardColumns = (board: string) =>
  useQuery({
    queryKey: ['columns', board],
    queryFn: async () => {
      const { columnConfig } = await ask<Configuration>('GET', `/rest/agile/1.0/board/${board}/configuration`);
      return columnConfig.columns.map(({ name, statuses }): Column => ({ name, statusIds: statuses.map(({ id }) => id) }));
    },
  });

interface IssuePage {
  readonly issues: readonly ListedIssue[];
  readonly nextPageToken?: string;
}

async function issuesOfSprint(board: string, sprint: number): Promise<readonly ListedIssue[]> {
  const issues: ListedIssue[] = [];
  for (let token: string | undefined = ''; token !== undefined; ) {
    const page: IssuePage = await ask<IssuePage>(
      'GET',
      `/rest/software/1.0/board/${board}/sprint/${sprint}/issue?maxResults=100&fields=${listedFields}${token ? `&nextPageToken=${encodeURIComponent(token)}` : ''}`,
    );
    issues.push(...page.issues);
    token = page.nextPageToken;
  }
  return issues;
}

/** The issues of the active sprints, undefined sprints meaning "not known yet". */
export const useBoardIssues = (board: string, sprints: readonly number[] | undefined) =>
  useQuery({
    queryKey: ['board-issues', board, sprints],
    enabled: sprints !== undefined,
    placeholderData: (before) => before,
    queryFn: async () => (await Promise.all((sprints ?? []).map((sprint) => issuesOfSprint(board, sprint)))).flat(),
  });
