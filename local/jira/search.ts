import { createHash } from 'node:crypto';
import * as v from '@badrap/valita';
import { parseBody } from './body';
import { type Call, ok, type Reply } from './call';
import { badRequest } from './errors';
import { isBounded, runQuery } from './jql/run';
import { numberIn } from './page';
import { presentIssue, presentLegend } from './present/issue';
import { type IssueView, issueView, listed } from './present/issue-view';
import type { Issue } from './records';
import { nextToken, placeOf } from './search-token';

const SearchSchema = v.object({
  jql: v.string().optional(() => ''),
  nextPageToken: v.string().nullable().optional(),
  maxResults: v.number().assert(Number.isInteger).optional(() => 50),
  fields: v.array(v.string()).optional(() => []),
  expand: v.string().optional(() => ''),
  properties: v.array(v.string()).optional(() => []),
  fieldsByKeys: v.boolean().optional(),
  reconcileIssues: v.array(v.number()).assert((ids) => ids.length <= 50).optional(() => []),
});

type Search = v.Infer<typeof SearchSchema>;

/** Most issues a page: only ids, or with fields (measured on Jira Cloud). */
const mostIds = 5000;
const mostIssues = 100;

const unbounded = () => badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');

/** `POST search/jql` */
export const searchByBody = (call: Call): Reply => search(call, parseBody(SearchSchema, call.body));

/** `GET search/jql` */
export const searchByQuery = (call: Call): Reply => {
  const { query } = call;
  return search(call, {
    jql: query.get('jql') ?? '',
    nextPageToken: query.get('nextPageToken'),
    maxResults: numberIn(query, 'maxResults', 50),
    fields: query.getAll('fields'),
    expand: query.getAll('expand').join(','),
    properties: query.getAll('properties'),
    reconcileIssues: listed(query.getAll('reconcileIssues')).map(Number),
  });
};

// Writes are found at once here, so there is nothing to reconcile; `reconcileIssues` is only checked.
function search({ site, actor }: Call, input: Search): Reply {
  const view = issueView(site.state, { fields: input.fields, expand: [input.expand], properties: input.properties }, 'id-only');
  if (!isBounded(input.jql)) throw unbounded();
  const most = view.fieldIds === 'id-only' ? mostIds : mostIssues;
  return ok(tokenPage({ site, actor }, runQuery(site, actor, input.jql), view, {
    token: input.nextPageToken ?? null,
    size: Math.min(Math.max(1, input.maxResults), most),
    query: input.jql,
  }));
}

/** A page of found issues, and the token of the one after it. */
export function tokenPage(
  { site, actor }: Pick<Call, 'site' | 'actor'>,
  found: readonly Issue[],
  view: IssueView,
  { token, size, query }: { readonly token: string | null; readonly size: number; readonly query: string },
) {
  const digest = createHash('sha256').update(query).digest('base64url').slice(0, 12);
  const from = placeOf(token, digest, found);
  const shown = found.slice(from, from + size);
  const isLast = from + shown.length >= found.length;
  const last = shown.at(-1);
  return {
    issues: shown.map((issue) => presentIssue(site, actor, issue, view)),
    ...presentLegend(site, view),
    ...(!isLast && last && { nextPageToken: nextToken({ after: last.id, place: from + shown.length, query: digest }) }),
    isLast,
  };
}

const CountSchema = v.object({ jql: v.string().optional(() => '') });

/** `POST search/approximate-count` */
export function countByBody({ site, actor, body }: Call): Reply {
  const { jql } = parseBody(CountSchema, body);
  if (!isBounded(jql)) throw unbounded();
  return ok({ count: runQuery(site, actor, jql).length });
}
