import { jqlId } from '../../../src/jira/jql';
import { valueDueJql } from '../../../src/jira/value-due-jql';

/** Whose issues: those that a board's filter finds, or all of a project. */
export type Source = { readonly filterId: string } | { readonly projectId: string };

/**
 * The product backlog and, beside it, what is done while its value was due and nobody said whether
 * it came. In rank order.
 *
 * An issue keeps the closed sprints that it was in: `NOT IN` leaves out whatever is in an open or
 * future one, too.
 *
 * @param among only these issues, by id
 */
export function backlogJql(source: Source, among: readonly string[] = []): string {
  const whose = 'filterId' in source ? `filter = ${jqlId(source.filterId)}` : `project = ${jqlId(source.projectId)}`;
  const waiting = 'statusCategory != Done AND (sprint IS EMPTY OR sprint NOT IN (openSprints(), futureSprints()))';
  const overdue = `statusCategory = Done AND ${valueDueJql}`;
  const only = among.length === 0 ? '' : ` AND issue IN (${among.map(jqlId).join(', ')})`;
  return `${whose}${only} AND issuetype IN standardIssueTypes() AND ((${waiting}) OR (${overdue})) ORDER BY rank ASC`;
}
