import * as v from '@badrap/valita';
import type { Estimated } from '../core/currency/order/effort';
import { jqlId } from './jql';
import { orElse } from './or-else';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';

/** What the team estimated of an issue, and what that issue is below. */
export interface EstimatedIssue extends Estimated {
  readonly id: string;
  readonly parentId: string | null;
}

export interface EstimatesQuery {
  /** The issues that are asked about, with all right below them. 100 at most. */
  readonly issueIds: readonly string[];
  /** See `findStoryPointsField`; null: nobody estimates in story points. */
  readonly storyPointsField: string | null;
  /** null for the first page. */
  readonly nextPageToken: string | null;
}

export interface EstimatesPage {
  readonly issues: readonly EstimatedIssue[];
  /** null on the last page. */
  readonly nextPageToken: string | null;
}

/** Jira's own limit where fields are asked for. */
const issuesPerPage = 100;

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post */
export const searchEstimates =
  (request: JiraRequest) =>
  ({ issueIds, storyPointsField, nextPageToken }: EstimatesQuery): Promise<EstimatesPage> => {
    const ids = issueIds.map(jqlId).join(', ');
    const fields = ['parent', 'timeoriginalestimate', ...(storyPointsField === null ? [] : [storyPointsField])];
    const body = { jql: `issue IN (${ids}) OR parent IN (${ids}) ORDER BY key ASC`, fields, maxResults: issuesPerPage, nextPageToken: nextPageToken ?? undefined };
    return readJson(request('/rest/api/3/search/jql', json('POST', body)), pageSchema(storyPointsField));
  };

const ParentSchema = orElse(v.object({ id: v.string() }), null);

/** The fields are a record, as one of their names is known only on the site. What is no number is no estimate. */
const pageSchema = (storyPointsField: string | null) =>
  v.object({
    issues: v.array(
      v.object({ id: v.string(), fields: v.record() }).map(({ id, fields }): EstimatedIssue => {
        const parent = ParentSchema.try(fields.parent, { mode: 'strip' });
        return {
          id,
          parentId: parent.ok ? (parent.value?.id ?? null) : null,
          storyPoints: storyPointsField === null ? null : finite(fields[storyPointsField]),
          originalEstimateInSeconds: finite(fields.timeoriginalestimate),
        };
      }),
    ),
    nextPageToken: orElse(v.string(), null),
  });

const finite = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
