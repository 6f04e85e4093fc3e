import * as v from '@badrap/valita';
import type { Actor } from '../actor';
import { addSprint } from '../build';
import { parseBody } from '../body';
import { type Call, created, noContent, ok, type Reply, type Site } from '../call';
import { badRequest, forbidden, notFound } from '../errors';
import { may } from '../permissions';
import { presentSprint } from '../present/sprint';
import type { Sprint } from '../records';
import { visibleBoard } from './boards';
import { closeSprint, releaseIssues } from './close-sprint';
import { sprintEvent } from './sprint-events';

const maxNameCharacters = 30;

/** @throws JiraRefusal 404 when there is none, or the person may not see its board */
export function visibleSprint(call: Pick<Call, 'site' | 'actor'>, id: string): Sprint {
  const sprint = call.site.state.sprints.find(id);
  const project = sprint && call.site.state.projects.get(call.site.state.boards.get(sprint.boardId).projectId);
  if (!sprint || !project || !may(call.actor, 'BROWSE_PROJECTS', project)) throw notFound('Sprint does not exist');
  return sprint;
}

function requireManager(site: Site, actor: Actor, boardId: string): void {
  const project = site.state.projects.get(site.state.boards.get(boardId).projectId);
  if (!may(actor, 'MANAGE_SPRINTS_PERMISSION', project)) throw forbidden('You do not have permission to manage sprints in this project.');
}

const instant = v
  .string()
  .assert((text) => !Number.isNaN(Date.parse(text)))
  .map((text) => new Date(text).toISOString())
  .nullable()
  .optional();
const SprintSchema = v.object({
  id: v.number().optional(),
  self: v.string().optional(),
  name: v.string().nullable().optional(),
  goal: v.string().nullable().optional(),
  state: v.union(v.literal('future'), v.literal('active'), v.literal('closed')).nullable().optional(),
  startDate: instant,
  endDate: instant,
  completeDate: v.string().nullable().optional(),
  createdDate: v.string().nullable().optional(),
  originBoardId: v.number().nullable().optional(),
});

/** `POST sprint` */
export function createSprint(call: Call): Reply {
  const { site, actor } = call;
  const input = parseBody(SprintSchema, call.body);
  if (!input.originBoardId) throw badRequest('You must specify an origin board id.');
  const board = visibleBoard(call, String(input.originBoardId));
  requireManager(site, actor, board.id);
  const sprint = addSprint(site.state, {
    name: checkedName(input.name), boardId: board.id, goal: input.goal ?? null, createdDate: site.now().toISOString(),
    startDate: input.startDate ?? null, endDate: input.endDate ?? null,
  });
  checkDates(sprint);
  site.emit(sprintEvent(actor, 'created', sprint));
  return created(presentSprint(site, sprint));
}

/** `GET sprint/{sprintId}` */
export const readSprint = (call: Call): Reply => ok(presentSprint(call.site, visibleSprint(call, call.params.sprintId ?? '')));

/** `POST sprint/{sprintId}`: what the body leaves out stays. */
export const updateSprintPartly = (call: Call): Reply => update(call, (before, input) => ({
  name: input.name === undefined ? before.name : checkedName(input.name),
  goal: input.goal === undefined ? before.goal : input.goal,
  startDate: input.startDate === undefined ? before.startDate : input.startDate,
  endDate: input.endDate === undefined ? before.endDate : input.endDate,
}));

/** `PUT sprint/{sprintId}`: what the body leaves out is emptied. */
export const updateSprint = (call: Call): Reply => update(call, (_, input) => ({
  name: checkedName(input.name),
  goal: input.goal ?? null,
  startDate: input.startDate ?? null,
  endDate: input.endDate ?? null,
}));

type Details = Pick<Sprint, 'name' | 'goal' | 'startDate' | 'endDate'>;

function update(call: Call, details: (before: Sprint, input: v.Infer<typeof SprintSchema>) => Details): Reply {
  const { site, actor } = call;
  const before = visibleSprint(call, call.params.sprintId ?? '');
  requireManager(site, actor, before.boardId);
  const input = parseBody(SprintSchema, call.body);
  if (before.state === 'closed') throw badRequest('Sprints that are in a closed state cannot be updated.');
  const wanted: Sprint = { ...before, ...details(before, input) };
  checkDates(wanted);
  return ok(presentSprint(site, moved(call, before, wanted, input.state ?? before.state)));
}

/** A sprint goes from future to active to closed, and never back. */
function moved({ site, actor }: Call, before: Sprint, wanted: Sprint, state: Sprint['state']): Sprint {
  if (state === before.state) {
    const after = site.state.sprints.put(wanted);
    site.emit(sprintEvent(actor, 'updated', after, before));
    return after;
  }
  if (before.state === 'future' && state === 'active') {
    if (!wanted.startDate || !wanted.endDate) throw badRequest('A sprint needs a startDate and an endDate to be started.');
    const busy = site.state.sprints.where('board', before.boardId).some((sprint) => sprint.state === 'active');
    if (busy) throw badRequest('There is already an active sprint on this board. Parallel sprints are switched off.');
    const after = site.state.sprints.put({ ...wanted, state });
    site.emit(sprintEvent(actor, 'started', after));
    return after;
  }
  if (before.state === 'active' && state === 'closed') return closeSprint(site, actor, wanted);
  throw badRequest(`A sprint cannot go from ${before.state} to ${state}.`);
}

/** `DELETE sprint/{sprintId}`: its open issues go back to the backlog. */
export function deleteSprint(call: Call): Reply {
  const { site, actor } = call;
  const sprint = visibleSprint(call, call.params.sprintId ?? '');
  requireManager(site, actor, sprint.boardId);
  releaseIssues(site, actor, sprint);
  site.emit(sprintEvent(actor, 'deleted', sprint));
  site.state.sprints.remove(sprint.id);
  return noContent();
}

function checkedName(name: string | null | undefined): string {
  const trimmed = (name ?? '').trim();
  if (trimmed === '') throw badRequest('The sprint name must not be empty.');
  if (trimmed.length > maxNameCharacters) throw badRequest(`The sprint name must be shorter than ${maxNameCharacters} characters.`);
  return trimmed;
}

function checkDates({ startDate, endDate }: Details): void {
  if (startDate && endDate && endDate <= startDate) throw badRequest('The sprint end date must be after the start date.');
}
