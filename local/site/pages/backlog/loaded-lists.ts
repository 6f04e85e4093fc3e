import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listKey, type IssuePage } from '../ask/backlog';
import type { ListedIssue } from '../ask/issue-fields';
import type { ListId, Move } from '../ask/ranking';
import { insertRow, removeRow } from './pages';

type Pages = InfiniteData<IssuePage>;

export interface LoadedLists {
  rows(list: ListId): readonly ListedIssue[];
  /** Shows a move before Jira has answered: what comes of it is read anew right after. */
  show(move: Move): void;
}

/** What the page has loaded of its lists, straight from the cache: moves are made long after rows were rendered. */
export function useLoadedLists(board: string): LoadedLists {
  const queries = useQueryClient();
  return useMemo(() => {
    const read = (list: ListId) => queries.getQueryData<Pages>(listKey(board, list));
    const rows = (list: ListId) => read(list)?.pages.flatMap(({ issues }) => issues) ?? [];
    const change = (list: ListId, edit: (pages: readonly IssuePage[]) => readonly IssuePage[]) =>
      queries.setQueryData<Pages>(listKey(board, list), (data) => data && { ...data, pages: [...edit(data.pages)] });
    return {
      rows,
      show({ issue, from, to, destination }) {
        const row = rows(from).find(({ key }) => key === issue);
        if (!row) return;
        change(from, (pages) => removeRow(pages, issue));
        change(to, (pages) => insertRow(pages, row, destination));
      },
    };
  }, [queries, board]);
}
