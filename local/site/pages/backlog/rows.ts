import type { ListedIssue } from '../ask/issue-fields';
import type { Destination, ListId } from '../ask/ranking';

/** Before the first other row. The first rows are always loaded. */
export const toTop = (issues: readonly ListedIssue[], moved: string): Destination => {
  const first = issues.find(({ key }) => key !== moved);
  return first ? { at: 'before', neighbour: first.key } : { at: 'end' };
};

/** One step up or down within its list; undefined at the end. */
export function step(issues: readonly ListedIssue[], moved: string, by: -1 | 1): Destination | undefined {
  const neighbour = issues[issues.findIndex(({ key }) => key === moved) + by];
  return neighbour && { at: by < 0 ? 'before' : 'after', neighbour: neighbour.key };
}

/** A list of the backlog page, as the menus of its neighbours name it. */
export interface ListName {
  readonly id: ListId;
  readonly name: string;
}
