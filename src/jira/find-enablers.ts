import { enablersJql } from './hypotheses-jql';
import type { Issue } from './issue';
import type { JiraRequest } from './request';
import { searchIssues } from './search-issues';

/**
 * The enablers of a project that name any of these issues: one call for 100 of the issues named,
 * and one more for each further hundred that is found.
 *
 * @param properties to bring along
 * @param reconcileIssues ids of issues that were written a moment ago, 50 at most
 */
export const findEnablers =
  (request: JiraRequest) =>
  async (
    projectId: string,
    issueIds: readonly string[],
    properties: readonly string[],
    reconcileIssues: readonly string[] = [],
  ): Promise<readonly Issue[]> => {
    const found: Issue[] = [];
    for (let begin = 0; begin < issueIds.length; begin += 100) {
      const jql = enablersJql(projectId, issueIds.slice(begin, begin + 100));
      let nextPageToken: string | null = null;
      do {
        const page: Awaited<ReturnType<ReturnType<typeof searchIssues>>> = await searchIssues(request)({
          jql,
          properties,
          reconcileIssues,
          ...(nextPageToken !== null && { nextPageToken }),
        });
        found.push(...page.issues);
        nextPageToken = page.nextPageToken;
      } while (nextPageToken !== null);
    }
    return found;
  };
