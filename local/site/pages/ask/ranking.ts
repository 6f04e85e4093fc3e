import { ask } from './ask';

/** Where an issue goes: before or after another one of the same list, or to its very end. */
export type Destination =
  | { readonly at: 'before' | 'after'; readonly neighbour: string }
  | { readonly at: 'end' };

/** A sprint's id, or the backlog below all sprints. */
export type ListId = number | 'backlog';

/** The last issue of a list, which may be far beyond what a page has loaded. */
async function findLastIssue(board: string, list: ListId): Promise<string | undefined> {
  const path = `/rest/agile/1.0/board/${board}/${list === 'backlog' ? 'backlog' : `sprint/${list}/issue`}`;
  const { total } = await ask<{ readonly total: number }>('GET', `${path}?maxResults=0&fields=id`);
  if (total === 0) return undefined;
  const { issues } = await ask<{ readonly issues: readonly { readonly key: string }[] }>('GET', `${path}?startAt=${total - 1}&maxResults=1&fields=summary`);
  return issues[0]?.key;
}

export interface Move {
  readonly board: string;
  readonly issue: string;
  readonly from: ListId;
  readonly to: ListId;
  readonly destination: Destination;
}

/** Moves an issue between lists, then ranks it there: Jira's own pages make the same two calls. */
export async function moveIssue({ board, issue, from, to, destination }: Move): Promise<void> {
  if (from !== to) await ask('POST', to === 'backlog' ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${to}/issue`, { issues: [issue] });
  const neighbour = destination.at === 'end' ? await findLastIssue(board, to) : destination.neighbour;
  if (neighbour === undefined || neighbour === issue) return;
  const place = destination.at === 'before' ? { rankBeforeIssue: neighbour } : { rankAfterIssue: neighbour };
  await ask('PUT', '/rest/agile/1.0/issue/rank', { issues: [issue], ...place });
}
