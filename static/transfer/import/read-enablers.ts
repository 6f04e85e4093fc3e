import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import { hypothesesJql } from '../../../src/jira/hypotheses-jql';
import type { JiraRequest } from '../../../src/jira/request';
import { searchIssues, type IssuePage } from '../../../src/jira/search-issues';

/** What the enablers of a project make possible today, by issue id: one REST call for a hundred enablers. */
export async function readEnablers(projectId: string, request: JiraRequest): Promise<ReadonlyMap<string, readonly string[]>> {
  const enables = new Map<string, readonly string[]>();
  let nextPageToken: string | null = null;
  do {
    const page: IssuePage = await searchIssues(request)({
      jql: hypothesesJql(projectId, 'enabler'),
      properties: [hypothesisProperty],
      ...(nextPageToken !== null && { nextPageToken }),
    });
    for (const { id, properties } of page.issues) {
      const reading = readProjection(properties[hypothesisProperty], id);
      if (reading.state === 'sound') enables.set(id, reading.revision.hypothesis.enables);
    }
    ({ nextPageToken } = page);
  } while (nextPageToken !== null);
  return enables;
}
