import * as v from '@badrap/valita';
import { idSchema, parseBody } from '../body';
import { type Call, ok, type Reply } from '../call';
import { badRequest } from '../errors';
import { findIssue, getIssue } from '../permissions';
import { presentHistories } from '../present/history';
import { presentIssue, presentLegend } from '../present/issue';
import { issueView } from '../present/issue-view';
import { page } from '../page';
import type { Issue } from '../records';

/** `GET issue/{issueIdOrKey}` */
export function readIssue({ site, actor, params, query }: Call): Reply {
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  const view = issueView(
    site.state,
    { fields: query.getAll('fields'), expand: query.getAll('expand'), properties: query.getAll('properties') },
    '*all',
  );
  return ok({ ...presentIssue(site, actor, issue, view), ...presentLegend(site, view) });
}

/** `GET issue/{issueIdOrKey}/changelog`, oldest first. */
export function readChangelog(call: Call): Reply {
  const { site, actor, params } = call;
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  return ok(page(call, presentHistories(site, issue), { most: 100, usual: 100 }));
}

const BulkFetchSchema = v.object({
  issueIdsOrKeys: v.array(idSchema),
  fields: v.array(v.string()).optional(() => []),
  fieldsByKeys: v.boolean().optional(),
  expand: v.array(v.string()).optional(() => []),
  properties: v.array(v.string()).optional(() => []),
});

/** `POST issue/bulkfetch`: in order of id; what is not there, or not to be seen, is listed as an error. */
export function bulkFetch({ site, actor, body }: Call): Reply {
  const input = parseBody(BulkFetchSchema, body);
  if (input.issueIdsOrKeys.length === 0) throw badRequest('No issue IDs or keys were provided.');
  if (input.issueIdsOrKeys.length > 100) throw badRequest('The maximum number of issues that can be requested is 100.');
  const view = issueView(site.state, input, '*navigable');
  const found = new Map<string, Issue>();
  const issueErrors: { readonly id: string; readonly errorMessage: string }[] = [];
  for (const idOrKey of input.issueIdsOrKeys) {
    const issue = findIssue(site.state, actor, idOrKey);
    if (issue) found.set(issue.id, issue);
    else issueErrors.push({ id: idOrKey, errorMessage: 'Issue does not exist or you do not have permission to see it.' });
  }
  const issues = [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
  return ok({ issueErrors, issues: issues.map((issue) => ({ ...presentIssue(site, actor, issue, view), ...presentLegend(site, view) })) });
}
