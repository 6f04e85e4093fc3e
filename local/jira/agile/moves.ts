import * as v from '@badrap/valita';
import { idSchema, parseBody } from '../body';
import { type Call, noContent, type Reply } from '../call';
import { badRequest, forbidden, notFound } from '../errors';
import { changeIssue } from '../issues/change';
import { findIssue, may } from '../permissions';
import { rankBetween } from '../rank';
import type { Issue } from '../records';
import { visibleBoard } from './boards';
import { visibleSprint } from './sprints';

/** https://developer.atlassian.com/cloud/jira/software/rest/ : at most so many issues in one move. */
const mostIssues = 50;

const MoveSchema = v.object({
  issues: v.array(idSchema),
  rankBeforeIssue: idSchema.nullable().optional(),
  rankAfterIssue: idSchema.nullable().optional(),
  rankCustomFieldId: v.number().nullable().optional(),
});
type Move = v.Infer<typeof MoveSchema>;

function readMove(body: unknown): Move {
  const move = parseBody(MoveSchema, body);
  if (move.issues.length > mostIssues) throw badRequest(`The maximum number of issues that can be moved in one operation is ${mostIssues}.`);
  if (move.rankBeforeIssue && move.rankAfterIssue) throw badRequest('Only one of rankBeforeIssue and rankAfterIssue may be given.');
  return move;
}

const mayRank = ({ site, actor }: Call, issue: Issue): boolean => may(actor, 'SCHEDULE_ISSUES', site.state.projects.get(issue.projectId));

/** All of the named issues. @throws JiraRefusal 404 when one is not to be seen, 403 when one may not be scheduled */
function movable(call: Call, ids: readonly string[]): readonly Issue[] {
  return ids.map((id) => {
    const issue = findIssue(call.site.state, call.actor, id);
    if (!issue) throw notFound(`Issue does not exist or you do not have permission to see it: ${id}`);
    if (!mayRank(call, issue)) throw forbidden('You do not have permission to schedule issues in this project.');
    return issue;
  });
}

/** `PUT issue/rank`: 207 with an entry for each issue when some of them could not be ranked. */
export function rankIssues(call: Call): Reply {
  const move = readMove(call.body);
  const anchor = anchorOf(call, move);
  if (!anchor) throw badRequest('Either rankBeforeIssue or rankAfterIssue must be given.');
  const outcomes = move.issues.map((id) => ({ id, issue: findIssue(call.site.state, call.actor, id) }));
  const ranked = outcomes.flatMap(({ issue }) => (issue && mayRank(call, issue) ? [issue] : []));
  if (ranked.length === 0 && outcomes.some(({ issue }) => issue)) throw forbidden('You do not have permission to rank issues in this project.');
  place(call, ranked, anchor);
  if (ranked.length === outcomes.length) return noContent();
  return {
    status: 207,
    body: {
      entries: outcomes.map(({ id, issue }) =>
        issue && ranked.includes(issue)
          ? { issueId: Number(issue.id), issueKey: issue.key, status: 200 }
          : { ...named(id), status: 404, errors: ['Issue does not exist or you do not have permission to rank it.'] },
      ),
    },
  };
}

const named = (id: string) => (/^\d+$/.test(id) ? { issueId: Number(id) } : { issueKey: id });

interface Anchor {
  readonly issue: Issue;
  readonly side: 'before' | 'after';
}

function anchorOf(call: Call, move: Move): Anchor | undefined {
  const id = move.rankBeforeIssue ?? move.rankAfterIssue;
  if (!id) return undefined;
  const issue = findIssue(call.site.state, call.actor, id);
  if (!issue) throw badRequest(`The issue to rank by does not exist or you do not have permission to see it: ${id}`);
  return { issue, side: move.rankBeforeIssue ? 'before' : 'after' };
}

/** Puts issues, in the order given, right before or right after another. */
function place({ site, actor }: Call, issues: readonly Issue[], { issue: anchor, side }: Anchor): void {
  const { rankOrder, issues: rows } = site.state;
  const moving = issues.filter(({ id }) => id !== anchor.id);
  let last = anchor;
  for (const { id } of side === 'after' ? moving : moving.toReversed()) {
    const issue = rows.get(id);
    const next = side === 'after' ? rankOrder.after(last) : rankOrder.before(last);
    // Already there: nothing moves, and nothing is recorded.
    if (next === issue.rank) last = issue;
    else last = changeIssue(site, actor, issue, { rank: side === 'after' ? rankBetween(last.rank, next) : rankBetween(next, last.rank) });
  }
}

/** `POST sprint/{sprintId}/issue` */
export function moveToSprint(call: Call): Reply {
  const { site, actor } = call;
  const sprint = visibleSprint(call, call.params.sprintId ?? '');
  const move = readMove(call.body);
  if (sprint.state === 'closed') throw badRequest('Issues can only be moved to open or active sprints.');
  const issues = movable(call, move.issues);
  const anchor = anchorOf(call, move);
  for (const issue of issues) changeIssue(site, actor, checkedForSprint(call, issue), { sprintId: sprint.id });
  if (anchor) place(call, issues, anchor);
  return noContent();
}

function checkedForSprint({ site }: Call, issue: Issue): Issue {
  const level = site.state.issueTypes.get(issue.typeId).hierarchyLevel;
  if (level < 0) throw badRequest('A sub-task cannot be in another sprint than its parent.');
  return issue;
}

/** `POST backlog/issue` and `POST backlog/{boardId}/issue`: out of every active and future sprint. */
export function moveToBacklog(call: Call): Reply {
  const { site, actor, params } = call;
  if (params.boardId !== undefined) visibleBoard(call, params.boardId);
  const move = readMove(call.body);
  const issues = movable(call, move.issues);
  const anchor = anchorOf(call, move);
  for (const issue of issues) changeIssue(site, actor, issue, { sprintId: null });
  if (anchor) place(call, issues, anchor);
  return noContent();
}
