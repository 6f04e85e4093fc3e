import { addIssue, addSprint, issueTypeIds, type Issue, type JiraState, type Sprint, statusIds } from '../../jira';
import { rankBetween } from '../../jira/rank';
import type { Calendar } from '../calendar';
import { people } from '../people';
import { monthOf, nameOfMonth } from './past-calendar';
import type { PastBet, PastSprint } from './past-sprint';
import { twoYears } from './two-years';

/** A month as it is in Jira. */
export interface Month {
  readonly number: number;
  readonly told: PastSprint;
  readonly sprint: Sprint;
  /** Issue ids of the epics, in the order of its bets. */
  readonly epicIds: readonly string[];
}

/** Puts two years of done work on a board: a sprint a month, with epics, their to-dos, and those that served nothing. */
export function addPast(state: JiraState, projectId: string, boardId: string, calendar: Calendar): readonly Month[] {
  return twoYears.map((told, number) => {
    const { from, to } = monthOf(number);
    const { at } = calendar;
    const sprint = addSprint(state, {
      boardId,
      name: nameOfMonth(number, calendar),
      goal: told.goal,
      state: 'closed',
      createdDate: at(from - 7),
      startDate: at(from),
      endDate: at(to, 16),
      completeDate: at(to, 15),
    });
    const done = (issue: Pick<Issue, 'summary'> & Partial<Issue>, closed: string): Issue =>
      addIssue(state, { projectId, statusId: statusIds.done, created: at(from - 10), updated: closed, closedSprintIds: [sprint.id], ...issue });
    const epicIds = told.bets.map((bet) => addBet(bet, (issue) => done(issue, at(to, 15)).id));
    told.busy.forEach((summary, index) =>
      done({ summary, typeId: issueTypeIds.task, assigneeId: people[index % 2 === 0 ? 'sam' : 'devi'].id, storyPoints: 1 + (index % 3) }, at(to - 3 - index, 15)),
    );
    return { number, told, sprint, epicIds };
  });
}

/** @returns the epic's id */
function addBet({ epic, by, toDos }: PastBet, done: (issue: Pick<Issue, 'summary'> & Partial<Issue>) => string): string {
  const owner = people[by].id;
  const epicId = done({ summary: epic, typeId: issueTypeIds.epic, reporterId: owner, assigneeId: owner, closedSprintIds: [] });
  toDos.forEach((summary, index) =>
    done({ summary, typeId: index === 0 ? issueTypeIds.story : issueTypeIds.task, parentId: epicId, assigneeId: people[index % 2 === 0 ? 'devi' : 'sam'].id, storyPoints: [3, 2, 1, 2][index] ?? 1 }),
  );
  return epicId;
}

/** Behind everything else: what was done long ago is in nobody's way. */
export function rankLast({ issues, rankOrder }: JiraState, months: readonly Month[]): void {
  const epics = new Set(months.flatMap(({ epicIds }) => epicIds));
  const sprints = new Set(months.map(({ sprint }) => sprint.id));
  const past = issues.all().filter(({ id, closedSprintIds }) => epics.has(id) || closedSprintIds.some((sprintId) => sprints.has(sprintId)));
  for (const issue of past) issues.put({ ...issue, rank: rankBetween(rankOrder.last(), undefined) });
}
