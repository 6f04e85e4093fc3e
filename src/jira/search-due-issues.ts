import * as v from '@badrap/valita';
import { hypothesisProperty } from '../core/hypothesis/projection';
import { orElse } from './or-else';
import { readJson } from './read-json';
import { json, type JiraRequest } from './request';
import { valueDueJql } from './value-due-jql';

/** An issue whose value is to be asked for, and whom to ask. */
export interface DueIssue {
  readonly id: string;
  readonly type: { readonly id: string; readonly hierarchyLevel: number };
  readonly projectId: string;
  readonly assignee: Owner | null;
  readonly reporter: Owner | null;
  /** Value of the property that holds the hypothesis. */
  readonly shown: unknown;
}

interface Owner {
  readonly accountId: string;
  readonly displayName: string;
}

interface DuePage {
  readonly issues: readonly DueIssue[];
  readonly nextPageToken: string | null;
}

/**
 * The issues whose value is due by what their properties say, in an order that no comment changes.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const searchDueIssues =
  (request: JiraRequest) =>
  (nextPageToken: string | null, maxResults: number): Promise<DuePage> =>
    readJson(
      request(
        '/rest/api/3/search/jql',
        json('POST', {
          jql: `${valueDueJql} ORDER BY key ASC`,
          fields: ['issuetype', 'project', 'assignee', 'reporter'],
          properties: [hypothesisProperty],
          maxResults,
          nextPageToken: nextPageToken ?? undefined,
        }),
      ),
      PageSchema,
    );

/** Nobody is asked who does not work there any more. */
const OwnerSchema = orElse(v.object({ accountId: v.string(), displayName: orElse(v.string(), ''), active: orElse(v.boolean(), true) }), null).map(
  (person): Owner | null => (person?.active === true ? { accountId: person.accountId, displayName: person.displayName } : null),
);

const DueIssueSchema = v
  .object({
    id: v.string(),
    fields: v.object({
      issuetype: v.object({ id: v.string(), hierarchyLevel: v.number() }),
      project: v.object({ id: v.string() }),
      assignee: OwnerSchema,
      reporter: OwnerSchema,
    }),
    properties: orElse(v.record(), null),
  })
  .map(
    ({ id, fields: { issuetype, project, assignee, reporter }, properties }): DueIssue => ({
      id,
      type: issuetype,
      projectId: project.id,
      assignee,
      reporter,
      shown: properties?.[hypothesisProperty],
    }),
  );

const PageSchema = v.object({ issues: v.array(DueIssueSchema), nextPageToken: orElse(v.string(), null) });
