import { ask } from './ask';

/** Where an issue goes: before or after another one of the same list, or into a list that is empty. */
export type Destination =
  | { readonly at: 'before' | 'after'; readonly neighbour: string }
  | { readonly at: 'end' };

/** A sprint's id, or the backlog below all sprints. */
export type ListId = number | 'backlog';

interface Move {
  readonly issue: string;
  readonly from: ListId;
  readonly to: ListId;
  readonly destination: Destination;
}

/** Moves an issue between lists, then ranks it there: Jira's own pages make the same two calls. */
export async function moveIssue({ issue, from, to, destination }: Move): Promise<void> {
  if (from !== to) await ask('POST', to === 'backlog' ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${to}/issue`, { issues: [issue] });
  if (destination.at === 'end') return;
  const neighbour = destination.at === 'before' ? { rankBeforeIssue: destination.neighbour } : { rankAfterIssue: destination.neighbour };
  await ask('PUT', '/rest/agile/1.0/issue/rank', { issues: [issue], ...neighbour });
}
