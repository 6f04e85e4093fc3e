import type { Frame, Locator, Page } from 'playwright-core';
import { addIssue, addSprint, issueTypeIds, statusIds } from '../../../local/jira';
import { emptyHypothesis, type Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { review } from '../../../static/words/en/review';
import { verdict } from '../../../static/words/en/verdict';
import { screen, type BrowserSite } from './browser-site';
import { backlogAddress } from './lists';
import { en } from './reading';
import { ask } from './stored';

export const reviewWords = review;
export const verdictWords = verdict;

/** A bet as a test needs one: guests of a morning. */
export const guests = (said: Partial<Hypothesis> = {}): Hypothesis => ({
  ...emptyHypothesis,
  thing: 'opening at six',
  value: 'the early trains have breakfast here',
  measure: { source: 'typed', name: 'Guests before seven', unit: 'guests per day', direction: 'up' },
  expectation: { baseline: 0, low: 15, likely: 25, high: 40 },
  confidence: 60,
  ...said,
});

type ToDoStatus = keyof typeof statusIds;

interface EpicOfSprint {
  readonly summary: string;
  readonly hypothesis: Hypothesis;
  /** Statuses of its to-dos in the sprint; two, one of them done, unless told. */
  readonly toDos?: readonly ToDoStatus[];
}

export interface SprintOfStory {
  readonly id: string;
  readonly name: string;
  /** By summary. */
  readonly epicIds: ReadonlyMap<string, string>;
}

const twoToDos: readonly ToDoStatus[] = ['done', 'toDo'];

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString();

/** Hypotheses first, written through the app as Paula; then the sprint starts. */
export async function startSprint(bakery: BrowserSite, name: string, epics: readonly EpicOfSprint[]): Promise<SprintOfStory> {
  const { state } = bakery.site.jira;
  const project = state.projects.where('key', 'BAKE')[0];
  const board = state.boards.where('project', project?.id ?? '')[0];
  if (project === undefined || board === undefined) throw new Error('The demo has no bakery.');
  const sprint = addSprint(state, { boardId: board.id, name });
  const epicIds = new Map<string, string>();
  for (const { summary, hypothesis, toDos = twoToDos } of epics) {
    const epic = addIssue(state, { projectId: project.id, summary, typeId: issueTypeIds.epic });
    epicIds.set(summary, epic.id);
    toDos.forEach((status, place) =>
      addIssue(state, { projectId: project.id, summary: `Step ${place + 1} of ${summary}`, parentId: epic.id, statusId: statusIds[status], sprintId: sprint.id }),
    );
    const answer = await ask(bakery, 'paula', [epic.key, 'changeHypothesis', { issueId: epic.id, base: 0, change: { type: 'edit', hypothesis } }]);
    if (!answer.ok) throw new Error(`The app refused: ${JSON.stringify(answer.error)}`);
  }
  state.sprints.put({ ...sprint, state: 'active', startDate: new Date().toISOString(), endDate: inTwoWeeks() });
  return { id: sprint.id, name, epicIds };
}

/** Takes the sprints of earlier stories off the backlog, which would be longer with each of them. */
export function clearSprints({ site }: BrowserSite, ids: readonly string[]): void {
  const { issues, sprints } = site.jira.state;
  for (const id of ids) {
    sprints.put({ ...sprints.get(id), state: 'closed', completeDate: new Date().toISOString() });
    for (const issue of issues.all().filter(({ sprintId }) => sprintId === id)) {
      issues.put({ ...issue, sprintId: null, closedSprintIds: [id], statusId: statusIds.done });
    }
  }
}

/** Opens the review of a sprint from its menu on the backlog. */
export async function openReview(page: Page, sprint: string): Promise<Frame> {
  await page.goto(backlogAddress);
  await page.getByRole('button', { name: `More for ${sprint}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sprint review' }).click();
  const frame = await screen(page, 'review');
  await frame.getByRole('heading', { level: 1, name: review.of(sprint) }).waitFor();
  return frame;
}

export const question = (frame: Frame): Locator => frame.getByRole('region', { name: en.value.question });

export const answerButton = (frame: Frame, answer: keyof typeof verdict.answers): Locator =>
  question(frame).getByRole('button', { name: verdict.answers[answer], exact: true });

export const saveAnswer = (frame: Frame): Promise<void> => frame.getByRole('button', { name: verdict.save }).click();

/** The hypothesis that is on the stage, by its place. */
export const stage = (frame: Frame, place: number, all: number): Locator => frame.getByRole('region', { name: new RegExp(`^Hypothesis ${place} of ${all}: `) });

export const progress = (frame: Frame): Locator => frame.getByRole('progressbar', { name: review.progress.name });

/** Waits until so many questions of the sprint are answered on this screen. */
export async function answered(frame: Frame, done: number, all: number): Promise<void> {
  await frame.getByText(review.progress.answered(done, all)).first().waitFor();
  expect(await progress(frame).getAttribute('aria-valuenow')).toBe(String(done));
}

/** Id of the epic that a story's sprint has under this summary. */
export function idIn({ epicIds }: SprintOfStory, summary: string): string {
  const id = epicIds.get(summary);
  if (id === undefined) throw new Error(`The sprint has no ${summary}.`);
  return id;
}
