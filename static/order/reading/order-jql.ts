import { waitingJql } from '../../../src/jira/hypotheses-jql';
import { jqlId } from '../../../src/jira/jql';

/** What is ordered: the hypotheses of one project, as its rates hold for no other; of those, what a board shows. */
export interface OrderedPart {
  readonly projectId: string;
  /** The board's filter; null where all of the project is ordered. */
  readonly filterId: string | null;
  /** Ids of the issue types that carry a hypothesis. One at least. */
  readonly typeIds: readonly string[];
}

/** The part of the product backlog that carries hypotheses, in rank order. */
export function orderJql({ projectId, filterId, typeIds }: OrderedPart): string {
  const whose = filterId === null ? '' : `filter = ${jqlId(filterId)} AND `;
  const types = `issuetype IN (${typeIds.map(jqlId).join(', ')})`;
  return `${whose}project = ${jqlId(projectId)} AND ${types} AND ${waitingJql} ORDER BY rank ASC`;
}
