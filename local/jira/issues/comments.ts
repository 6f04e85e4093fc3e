import * as v from '@badrap/valita';
import { isAdf } from '../adf';
import { parseBody } from '../body';
import { type Call, created, ok, type Reply } from '../call';
import { badField, badRequest, notFound } from '../errors';
import { numberIn } from '../page';
import { accountOf, getIssue, may } from '../permissions';
import { presentComment, presentComments } from '../present/comment';
import { issueCommented } from './issue-events';

/** `GET issue/{issueIdOrKey}/comment` */
export function listComments({ site, actor, params, query }: Call): Reply {
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  const orderBy = query.get('orderBy') ?? 'created';
  if (!/^[+ -]?created$/.test(orderBy)) throw badRequest(`Comments can't be ordered by '${orderBy}'.`);
  const page = { startAt: numberIn(query, 'startAt', 0), maxResults: Math.min(100, numberIn(query, 'maxResults', 100)) };
  return ok(presentComments(site, issue, { ...page, newestFirst: orderBy.startsWith('-') }));
}

/** `GET issue/{issueIdOrKey}/comment/{id}` */
export function readComment({ site, actor, params }: Call): Reply {
  const issue = getIssue(site.state, actor, params.issueIdOrKey ?? '');
  const comment = site.state.comments.find(params.id ?? '');
  if (comment?.issueId !== issue.id) throw notFound(`Can not find a comment for the id: ${params.id ?? ''}.`);
  return ok(presentComment(site, comment));
}

const CommentSchema = v.object({
  body: v.unknown(),
  properties: v.array().optional(),
  visibility: v.unknown().optional(),
});

/** `POST issue/{issueIdOrKey}/comment` */
export function addComment({ site, actor, params, body }: Call): Reply {
  const { state } = site;
  const issue = getIssue(state, actor, params.issueIdOrKey ?? '');
  if (!may(actor, 'ADD_COMMENTS', state.projects.get(issue.projectId))) {
    throw badRequest('You do not have the permission to comment on this issue.');
  }
  const input = parseBody(CommentSchema, body);
  if (!isAdf(input.body)) throw badField('comment', 'Comment body is not valid!');
  const comment = state.comments.put({
    id: String(state.next('comment', 10000)),
    issueId: issue.id,
    authorId: accountOf(actor),
    body: input.body,
    created: site.now().toISOString(),
  });
  state.issues.put({ ...issue, updated: comment.created });
  site.emit(issueCommented(site, actor, issue, comment));
  return created(presentComment(site, comment));
}
