import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { allHypothesesJql } from '../../../src/jira/hypotheses-jql';
import type { Issue } from '../../../src/jira/issue';
import type { JiraRequest } from '../../../src/jira/request';
import { searchIssues, type IssuePage } from '../../../src/jira/search-issues';
import { inSlices, type Pace } from '../../check/reading/slices';
import type { CallApp } from '../app-functions';
import { newestRevisions } from '../newest-revisions';

/** A hypothesis of the project, with the revisions that go into the file, newest first. */
export interface Exported extends Pick<Issue, 'id' | 'key' | 'summary'> {
  readonly revisions: readonly Revision[];
}

interface ReadingParts {
  readonly request: JiraRequest;
  readonly callApp: CallApp;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly onRead: (read: number) => void;
}

/**
 * All hypotheses of a project as they are now: one REST call for a hundred, as the person. The app
 * is asked only about those of which the property is not what the app wrote.
 */
export async function readHypotheses(projectId: string, { request, callApp, pace, signal, onRead }: ReadingParts): Promise<readonly Exported[]> {
  const jql = `${allHypothesesJql(projectId)} ORDER BY key ASC`;
  const found = new Map<string, Exported>();
  let nextPageToken: string | null = null;
  do {
    const page: IssuePage = await searchIssues(request)({ jql, properties: [hypothesisProperty], ...(nextPageToken !== null && { nextPageToken }) });
    signal.throwIfAborted();
    const read = await inSlices(page.issues, (issue) => ({ issue, reading: readProjection(issue.properties[hypothesisProperty], issue.id) }), pace);
    const altered = read.filter(({ reading }) => reading.state === 'altered').map(({ issue }) => issue.id);
    const truth = await newestRevisions(altered, callApp);
    for (const { issue: { id, key, summary }, reading } of read) {
      const revision = reading.state === 'sound' ? reading.revision : (truth.get(id) ?? null);
      if (revision !== null) found.set(id, { id, key, summary, revisions: [revision] });
    }
    onRead(found.size);
    ({ nextPageToken } = page);
  } while (nextPageToken !== null);
  return [...found.values()];
}
