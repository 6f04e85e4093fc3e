import { findIssues } from './find-issues';
import type { Issue } from './issue';
import type { JiraRequest } from './request';

const perCall = 100;

/** As `findIssues`, for any number of ids: one call for 100 of them. */
export const findAllIssues =
  (request: JiraRequest) =>
  async (issueIds: readonly string[], properties: readonly string[]): Promise<readonly Issue[]> => {
    const calls = Array.from({ length: Math.ceil(issueIds.length / perCall) }, (_, call) =>
      findIssues(request)(issueIds.slice(call * perCall, (call + 1) * perCall), properties),
    );
    return (await Promise.all(calls)).flat();
  };
