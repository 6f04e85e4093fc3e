import * as v from '@badrap/valita';
import { backlogFields, backlogProperties, type BacklogIssue } from './backlog-issue';
import { ChangelogSchema, type Change } from './change';
import { jqlId } from './jql';
import { orElse } from './or-else';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';
import { readBacklogIssue } from './search-backlog';

/** An issue that is in the product backlog, and what was done to it lately, newest first. */
export interface ChangedIssue {
  readonly issue: BacklogIssue;
  readonly changes: readonly Change[];
}

/** As many as Jira promises to know the newest of. */
const perCall = 50;

// An issue that was in a closed sprint and is in an open one now has both in the field, and is left out.
const inNoOpenSprint = '(sprint IS EMPTY OR sprint NOT IN (openSprints(), futureSprints()))';

/**
 * Those of these issues that are in no active or future sprint, with their changelogs: one call
 * for 50 of them. Whether they are done is in the answer.
 *
 * `changelog/bulkfetch` tells changes, too, but oldest first and all of them: on an issue that was
 * ranked for years, what was just done would be on the last page.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const findBacklogIssues =
  (request: JiraRequest) =>
  async (issueIds: readonly string[]): Promise<readonly ChangedIssue[]> => {
    const calls = Array.from({ length: Math.ceil(issueIds.length / perCall) }, (_, call) =>
      readJson(request('/rest/api/3/search/jql', json('POST', bodyFor(issueIds.slice(call * perCall, (call + 1) * perCall)))), FoundSchema),
    );
    return (await Promise.all(calls)).flat();
  };

const bodyFor = (issueIds: readonly string[]) => ({
  jql: `issue IN (${issueIds.map(jqlId).join(', ')}) AND ${inNoOpenSprint}`,
  fields: backlogFields,
  properties: backlogProperties,
  expand: 'changelog',
  maxResults: perCall,
  reconcileIssues: issueIds.map(Number),
});

const ChangesSchema = v.object({ changelog: orElse(ChangelogSchema, []) }).map(({ changelog }) => changelog);

const FoundSchema = v.object({ issues: v.array(v.unknown()) }).map(({ issues }) =>
  issues.map((told): ChangedIssue => ({ issue: readBacklogIssue(told), changes: ChangesSchema.parse(told, { mode: 'strip' }) })),
);
