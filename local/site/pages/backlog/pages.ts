import type { IssuePage } from '../ask/backlog';
import type { ListedIssue } from '../ask/issue-fields';
import type { Destination } from '../ask/ranking';

type Pages = readonly IssuePage[];

export const removeRow = (pages: Pages, key: string): Pages => pages.map((page) => ({ ...page, issues: page.issues.filter((issue) => issue.key !== key) }));

/** Puts a row where it goes, if that part of the list is loaded. */
export function insertRow(pages: Pages, row: ListedIssue, destination: Destination): Pages {
  if (destination.at === 'end') {
    return pages.map((page) => (page.nextPageToken === undefined ? { ...page, issues: [...page.issues, row] } : page));
  }
  return pages.map((page) => {
    const at = page.issues.findIndex(({ key }) => key === destination.neighbour);
    if (at < 0) return page;
    const index = destination.at === 'before' ? at : at + 1;
    return { ...page, issues: page.issues.toSpliced(index, 0, row) };
  });
}
