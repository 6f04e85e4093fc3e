import { type Call, ok, type Reply } from '../call';
import { effectiveSprintId } from '../issues/sprint-of';
import { byRank, runQuery } from '../jql/run';
import { numberIn } from '../page';
import { getIssue } from '../permissions';
import { presentIssue, presentLegend } from '../present/issue';
import { type IssueView, issueView } from '../present/issue-view';
import { presentSprint } from '../present/sprint';
import type { Board, Issue } from '../records';
import { tokenPage } from '../search';
import { visibleBoard } from './boards';
import { visibleSprint } from './sprints';

type Among = (call: Call) => readonly Issue[];

const onBoard = (call: Call): { readonly board: Board; readonly issues: readonly Issue[] } => {
  const board = visibleBoard(call, call.params.boardId ?? '');
  return { board, issues: call.site.state.issues.where('project', board.projectId) };
};

/** Everything that the board's filter finds: here, the project's issues. */
export const allOfBoard: Among = (call) => onBoard(call).issues;

/** Incomplete issues in no active or future sprint; epics only where the board has no epic panel, sub-tasks never. */
export const backlogOfBoard: Among = (call) => {
  const { state } = call.site;
  const { board, issues } = onBoard(call);
  return issues.filter((issue) => {
    const level = state.issueTypes.get(issue.typeId).hierarchyLevel;
    const ranked = level === 0 || (level > 0 && !board.epicPanel);
    return ranked && issue.sprintId === null && state.statuses.get(issue.statusId).category !== 'done';
  });
};

/** A sprint's issues, with the sub-tasks of those in it. */
export const ofSprint: Among = (call) => {
  const { state } = call.site;
  const sprint = visibleSprint(call, call.params.sprintId ?? '');
  const direct = state.issues.where('sprint', sprint.id);
  const subtasks = direct
    .flatMap(({ id }) => state.issues.where('parent', id))
    .filter((issue) => issue.sprintId !== sprint.id && effectiveSprintId(state, issue) === sprint.id);
  return [...direct, ...subtasks];
};

export const ofBoardSprint: Among = (call) => {
  const { board } = onBoard(call);
  return ofSprint(call).filter(({ projectId }) => projectId === board.projectId);
};

/** agile/1.0: a page by `startAt`, with the total. */
export const listedFrom = (among: Among) => (call: Call): Reply => {
  const { issues, view } = found(call, among);
  const startAt = numberIn(call.query, 'startAt', 0);
  const maxResults = Math.min(numberIn(call.query, 'maxResults', 50), 5000);
  const shown = issues.slice(startAt, startAt + maxResults);
  return ok({
    expand: 'schema,names',
    startAt,
    maxResults,
    total: issues.length,
    issues: shown.map((issue) => withSprint(call, issue, presentIssue(call.site, call.actor, issue, view), view)),
    ...presentLegend(call.site, view),
  });
};

/** software/1.0: a page by token, without a total. */
export const pagedFrom = (among: Among) => (call: Call): Reply => {
  const { issues, view } = found(call, among);
  const answer = tokenPage(call, issues, view, {
    token: call.query.get('nextPageToken'),
    size: Math.min(Math.max(1, numberIn(call.query, 'maxResults', 50)), 5000),
    query: `${JSON.stringify(call.params)} ${call.query.get('jql') ?? ''}`,
  });
  return ok({
    ...answer,
    issues: answer.issues.map((shown) => withSprint(call, call.site.state.issues.get(shown.id), shown, view)),
  });
};

/** `GET agile/1.0/issue/{issueIdOrKey}` */
export function readAgileIssue(call: Call): Reply {
  const issue = getIssue(call.site.state, call.actor, call.params.issueIdOrKey ?? '');
  const view = viewOf(call, '*all');
  return ok({ ...withSprint(call, issue, presentIssue(call.site, call.actor, issue, view), view), ...presentLegend(call.site, view) });
}

const viewOf = ({ site, query }: Call, fallback: '*all' | '*navigable'): IssueView =>
  issueView(
    site.state,
    { fields: query.getAll('fields'), expand: query.getAll('expand'), properties: query.getAll('properties') },
    fallback,
  );

function found(call: Call, among: Among): { readonly issues: readonly Issue[]; readonly view: IssueView } {
  const { site, actor, query } = call;
  const view = viewOf(call, '*navigable');
  const issues = runQuery(site, actor, query.get('jql') ?? '', { among: among(call), usual: byRank });
  return { issues, view };
}

type Shown = ReturnType<typeof presentIssue>;

/** Jira Software adds fields of its own to what the platform says of an issue. */
function withSprint({ site, query }: Call, issue: Issue, shown: Shown, view: IssueView): Shown {
  const asked = query.getAll('fields').join(',');
  if (!('fields' in shown) || view.fieldIds === 'id-only' || (asked !== '' && !/sprint|closedSprints|\*/i.test(asked))) return shown;
  const { state } = site;
  const current = effectiveSprintId(state, issue);
  return {
    ...shown,
    fields: {
      ...shown.fields,
      sprint: current ? presentSprint(site, state.sprints.get(current)) : null,
      closedSprints: issue.closedSprintIds.map((id) => presentSprint(site, state.sprints.get(id))),
      flagged: false,
    },
  };
}
