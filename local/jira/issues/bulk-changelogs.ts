import { createHash } from 'node:crypto';
import * as v from '@badrap/valita';
import { idSchema, parseBody } from '../body';
import { type Call, ok, type Reply } from '../call';
import { badRequest } from '../errors';
import { findIssue } from '../permissions';
import { presentHistory } from '../present/history';
import type { History } from '../records';
import { nextToken, placeOf } from '../search-token';

const mostIssues = 1000;
const mostFields = 10;
const mostHistories = 10_000;

const BulkChangelogsSchema = v.object({
  issueIdsOrKeys: v.array(idSchema),
  fieldIds: v.array(v.string()).optional(() => []),
  maxResults: v.number().assert((count) => Number.isInteger(count) && count >= 1 && count <= mostHistories).optional(() => 1000),
  nextPageToken: v.string().nullable().optional(),
});

/** Oldest first, and of one moment the issue with the smaller id. */
const byTime = (a: History, b: History): number =>
  Date.parse(a.created) - Date.parse(b.created) || Number(a.issueId) - Number(b.issueId) || Number(a.id) - Number(b.id);

/** `POST changelog/bulkfetch`: what changed on many issues. Of issues that one may not see there is nothing. */
export function bulkFetchChangelogs({ site, actor, body }: Call): Reply {
  const { issueIdsOrKeys, fieldIds, maxResults, nextPageToken = null } = parseBody(BulkChangelogsSchema, body);
  if (issueIdsOrKeys.length === 0) throw badRequest('No issue IDs or keys were provided.');
  if (issueIdsOrKeys.length > mostIssues) throw badRequest(`The maximum number of issues that can be requested is ${mostIssues}.`);
  if (fieldIds.length > mostFields) throw badRequest(`The maximum number of field IDs that can be requested is ${mostFields}.`);

  const issueIds = new Set(issueIdsOrKeys.flatMap((idOrKey) => findIssue(site.state, actor, idOrKey)?.id ?? []));
  const histories = [...issueIds].flatMap((id) => site.state.histories.where('issue', id)).flatMap((history) => onlyOf(fieldIds, history)).sort(byTime);
  const query = createHash('sha256').update(JSON.stringify([issueIdsOrKeys, fieldIds])).digest('base64url').slice(0, 12);
  const from = placeOf(nextPageToken, query, histories);
  const shown = histories.slice(from, from + maxResults);
  const last = shown.at(-1);
  return ok({
    issueChangeLogs: [...new Set(shown.map(({ issueId }) => issueId))].map((issueId) => ({
      issueId,
      // A number here, unlike everywhere else: so it is in the document's own example, where its schema says otherwise.
      changeHistories: shown
        .filter((history) => history.issueId === issueId)
        .map((history) => ({ ...presentHistory(site, history), created: Date.parse(history.created) })),
    })),
    ...(last && from + shown.length < histories.length && { nextPageToken: nextToken({ after: last.id, place: from + shown.length, query }) }),
  });
}

/** Items of these fields, or all of them when none is named. */
function onlyOf(fieldIds: readonly string[], history: History): readonly History[] {
  if (fieldIds.length === 0) return [history];
  const items = history.items.filter(({ fieldId }) => fieldIds.includes(fieldId));
  return items.length > 0 ? [{ ...history, items }] : [];
}
