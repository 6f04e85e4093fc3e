import type { Issue } from './issue';
import type { JiraRequest } from './request';
import { searchIssues, type IssuePage, type IssueQuery } from './search-issues';

/** All issues that a JQL finds, in its order, 100 with each call. @param most where to stop at the latest */
export const searchAllIssues =
  (request: JiraRequest) =>
  async (query: Pick<IssueQuery, 'jql' | 'properties'>, most: number): Promise<readonly Issue[]> => {
    const found = new Map<string, Issue>();
    let nextPageToken: string | null = null;
    do {
      const page: IssuePage = await searchIssues(request)({ ...query, ...(nextPageToken !== null && { nextPageToken }) });
      // An issue that is ranked while the pages are read may be on two of them.
      for (const issue of page.issues) found.set(issue.id, issue);
      ({ nextPageToken } = page);
    } while (nextPageToken !== null && found.size < most);
    return [...found.values()];
  };
