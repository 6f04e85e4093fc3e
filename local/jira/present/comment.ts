import type { Site } from '../call';
import type { Comment, Issue } from '../records';
import { platformInstant } from './instant';
import { presentUserById } from './user';

export const presentComment = (site: Site, comment: Comment) => ({
  self: `${site.baseUrl}/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`,
  id: comment.id,
  author: presentUserById(site, comment.authorId) ?? undefined,
  body: comment.body,
  updateAuthor: presentUserById(site, comment.authorId) ?? undefined,
  created: platformInstant(comment.created),
  updated: platformInstant(comment.created),
  jsdPublic: true,
});

interface CommentPage {
  readonly startAt: number;
  readonly maxResults: number;
  readonly newestFirst?: boolean;
}

/** Oldest first unless told otherwise. */
export function presentComments(site: Site, issue: Issue, { startAt, maxResults, newestFirst = false }: CommentPage) {
  const written = site.state.comments.where('issue', issue.id);
  const comments = newestFirst ? written.toReversed() : written;
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults,
    total: comments.length,
    startAt,
    comments: comments.slice(startAt, startAt + maxResults).map((comment) => presentComment(site, comment)),
  };
}
