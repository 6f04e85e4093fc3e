import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { people } from '../../local/demo/people';
import { addBoard, addIssue, addSprint } from '../../local/jira';
import { sprints as words } from '../../static/words/en/sprints';
import { summary } from '../../static/words/en/summary';
import { barriers } from './support/axe';
import { saved } from './support/checking';
import { eventually } from './support/eventually';
import { en } from './support/reading';
import { answerButton, answered, openReview, question, reviewWords, saveAnswer, verdictWords, type SprintOfStory } from './support/reviewing';
import { openSprints } from './support/sprints';
import { sprintsIn } from './support/sprints-of-story';
import { rest, revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { exceptFailedRequests, trouble } from './support/trouble';
import { windowsOn } from './support/windows';

const bakery = siteOfStories({}, { without: exceptFailedRequests });
const windowOf = windowsOn(bakery);

const { aSprint } = sprintsIn(bakery);

const keyOf = ({ epicIds }: SprintOfStory, epic: string) => bakery.site.jira.state.issues.get(epicIds.get(epic) ?? '').key;
const dialog = (frame: Frame) => frame.getByRole('dialog');
const page = (frame: Frame, sprint: string) => frame.getByRole('article', { name: summary.title(sprint) });
const row = (frame: Frame, sprint: string) => frame.getByRole('region', { name: words.list.title }).getByRole('listitem').filter({ has: frame.getByRole('heading', { name: sprint, exact: true }) });

async function answer(frame: Frame, what: Parameters<typeof answerButton>[1], number: string, learnt: string): Promise<void> {
  await answerButton(frame, what).click();
  await question(frame).getByLabel(verdictWords.actualIn('guests per day')).fill(number);
  await question(frame).getByLabel(verdictWords.learnt).fill(learnt);
  await saveAnswer(frame);
  await question(frame).getByText(`${number} guests per day`).waitFor();
}

async function beginToClose(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: reviewWords.close.button }).click();
  await dialog(frame).getByRole('button', { name: summary.close.go }).waitFor();
}

async function close(frame: Frame, sprint: string): Promise<void> {
  await beginToClose(frame);
  await dialog(frame).getByRole('button', { name: summary.close.go }).click();
  await page(frame, sprint).waitFor();
}

/** A review in which one question of two was answered, closed by Sam. */
async function aClosedReview(name: string): Promise<{ readonly sprint: SprintOfStory; readonly frame: Frame }> {
  const sprint = await aSprint(name, `Bread of ${name}`, `Tea of ${name}`);
  const frame = await openReview(await windowOf('sam'), name);
  await answer(frame, 'partly', '20', 'Guests come for *coffee*');
  await close(frame, name);
  return { sprint, frame };
}

test('the scrum master sees all sprints with their reviews, answers what is due, and opens a review and a goal from there', async () => {
  const { sprint } = await aClosedReview('Seen sprint');
  const frame = await openSprints(await windowOf('sam'));
  const seen = row(frame, sprint.name);
  await seen.getByText('1 of', { exact: false }).first().waitFor();
  await seen.getByText(/Bets that came in: 0 of 1/).waitFor();
  await row(frame, 'BAKE Sprint 5').getByText(words.reviews.future).waitFor();
  await seen.getByRole('button', { name: words.do.summaryOf(sprint.name) }).click();
  await page(frame, sprint.name).waitFor();
});

test('the overview counts what the review asks about, also what came into the sprint later', async () => {
  const sprint = await aSprint('Growing sprint', 'First bread');
  const early = await openReview(await windowOf('sam'), sprint.name);
  await answered(early, 0, 1);
  const { state } = bakery.site.jira;
  const epic = state.issues.get(bakery.idOf('The perfect croissant'));
  addIssue(state, { projectId: epic.projectId, summary: 'Taste the butter', parentId: epic.id, sprintId: sprint.id });
  await answered(await openReview(await windowOf('sam'), sprint.name), 0, 2);
  await row(await openSprints(await windowOf('sam')), sprint.name).getByText(words.answered(0, 2)).waitFor();
});

test('closing lies where one looks, however far the page was scrolled', async () => {
  const sprint = await aSprint('Long page', 'Bread far below', 'Tea far below');
  const window = await bakery.as('sam', { width: 1280, height: 500 });
  const frame = await openSprints(window);
  await row(frame, sprint.name).getByRole('button', { name: words.do.reviewOf(sprint.name) }).click();
  await frame.getByRole('button', { name: reviewWords.views.all }).click();
  await frame.locator('[data-review-row]').last().focus();
  await window.keyboard.press('c');
  await dialog(frame).getByRole('button', { name: summary.close.go }).waitFor();
  await eventually(async () => {
    const { y, height } = (await dialog(frame).boundingBox()) ?? { y: -1, height: 0 };
    expect([y >= 0, y + height <= 500]).toEqual([true, true]);
  });
});

test('a value that is due is answered from the overview', async () => {
  const frame = await openSprints(await windowOf('paula'));
  const due = frame.getByRole('region', { name: words.due.title });
  const answerIt = due.getByRole('button', { name: words.due.answerOf('') }).first();
  const key = ((await answerIt.getAttribute('aria-label')) ?? '').replace(words.due.answerOf(''), '');
  await answerIt.click();
  await due.getByRole('button', { name: verdictWords.answers.achieved, exact: true }).click();
  await due.getByRole('button', { name: verdictWords.save }).click();
  await due.getByText(en.saved).first().waitFor();
  expect((await revisionIn(bakery, key))?.verdict).toMatchObject({ answer: 'achieved', askedIn: null, by: people.paula.id });
});

test('closing names what is unanswered and who took part, and keeps it for good', async () => {
  const sprint = await aSprint('Kept sprint', 'Kept bread', 'Kept tea');
  const frame = await openReview(await windowOf('sam'), sprint.name);
  await answer(frame, 'partly', '20', 'Guests come for coffee');
  await beginToClose(frame);
  await dialog(frame).getByText('Kept tea pays off').waitFor();
  await dialog(frame).getByText('Sam Lindqvist').waitFor();
  await dialog(frame).getByLabel(summary.close.who).fill('Stel');
  await dialog(frame).getByRole('option', { name: 'Stella Marchetti' }).click();
  await dialog(frame).getByRole('button', { name: summary.close.go }).click();
  const kept = page(frame, sprint.name);
  await kept.getByText('Sam Lindqvist and Stella Marchetti').waitFor();
  await kept.getByText(summary.cameIn(0, 1)).waitFor();
  await kept.getByRole('region', { name: summary.bets }).getByText('Guests come for coffee').waitFor();
  await kept.getByRole('region', { name: summary.unanswered }).getByRole('heading', { name: 'Kept tea pays off' }).waitFor();

  await rest(bakery, 'paula', 'DELETE', `/rest/api/3/issue/${keyOf(sprint, 'Kept bread')}?deleteSubtasks=true`);
  const again = await openSprints(await windowOf('paula'));
  await row(again, sprint.name).getByRole('button', { name: words.do.summaryOf(sprint.name) }).click();
  await page(again, sprint.name).getByText('Guests come for coffee').waitFor();
});

test('two who close at once make one closing, and the second sees the first one’s', async () => {
  const sprint = await aSprint('Closed twice', 'Bread of two');
  const deaf = await bakery.as('paula');
  // She does not hear what happens in the review, as somebody whose connection is slow.
  await deaf.route('**/_site/realtime/subscribe', (route) => route.abort());
  const frames = await Promise.all([openReview(await windowOf('sam'), sprint.name), openReview(deaf, sprint.name)]);
  const [first, second] = frames;
  for (const frame of frames) await beginToClose(frame);
  await dialog(first).getByRole('button', { name: summary.close.go }).click();
  await page(first, sprint.name).waitFor();
  await dialog(second).getByRole('button', { name: summary.close.go }).click();
  await dialog(second).getByText(/^Sam Lindqvist closed this review first/).waitFor();
  await dialog(second).getByRole('button', { name: summary.close.show }).click();
  await page(second, sprint.name).getByText(/Closed by Sam Lindqvist/).first().waitFor();
  const trace = page(second, sprint.name).getByRole('region', { name: summary.trace });
  await eventually(async () => expect(await trace.getByRole('listitem').count()).toBe(1));
});

test('a review is opened again with a reason, which leaves a trace', async () => {
  const { sprint, frame } = await aClosedReview('Opened again');
  await page(frame, sprint.name).getByRole('button', { name: summary.reopen.open }).click();
  await frame.getByRole('button', { name: summary.reopen.go }).click();
  await frame.getByText(summary.reopen.missing).waitFor();
  await frame.getByLabel(summary.reopen.reason).fill('A number was wrong');
  await frame.getByRole('button', { name: summary.reopen.go }).click();
  await frame.getByText(/Sam Lindqvist opened this review again .*: A number was wrong/).waitFor();
  await close(frame, sprint.name);
  const trace = page(frame, sprint.name).getByRole('region', { name: summary.trace });
  await trace.getByText(/Opened again by Sam Lindqvist, .*: A number was wrong/).waitFor();
  await eventually(async () => expect(await trace.getByRole('listitem').count()).toBe(3));
  await trace.getByRole('button', { name: /^Summary of/ }).click();
  await frame.getByText(/^This is the summary of/).waitFor();
});

test('the summary is taken along as Markdown and as a table', async () => {
  const window = await windowOf('sam');
  const { sprint, frame } = await aClosedReview('Taken along');
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  const markdown = await saved(window, join(folder, 'review.md'), () => frame.getByRole('button', { name: summary.export.markdown, exact: true }).click());
  await frame.getByText(summary.export.saved('Review of Taken along.md')).waitFor();
  expect(markdown).toContain('# Review of Taken along\n');
  expect(markdown).toContain('- Learnt: Guests come for \\*coffee\\*\n');
  expect(markdown).toContain('### Tea of Taken along pays off\n\n**Unanswered**');
  expect(markdown).toContain(`[${keyOf(sprint, 'Bread of Taken along')}](${bakery.site.url}/browse/${keyOf(sprint, 'Bread of Taken along')})`);
  const table = await saved(window, join(folder, 'review.csv'), () => frame.getByRole('button', { name: summary.export.csv, exact: true }).click());
  rmSync(folder, { recursive: true });
  const rows = table.split('\r\n').filter((line) => line.startsWith('Taken along,'));
  expect(rows.filter((line) => line.includes('pays off'))).toHaveLength(2);
});

test('what is printed is the summary alone, black on white, also from a dark screen', async () => {
  const window = await bakery.as('paula', { theme: 'dark' });
  const { sprint } = await aClosedReview('Printed sprint');
  const frame = await openSprints(window);
  await row(frame, sprint.name).getByRole('button', { name: words.do.summaryOf(sprint.name) }).click();
  await page(frame, sprint.name).waitFor();
  await window.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await frame.evaluate(() => {
    const article = document.querySelector('article') ?? document.body;
    const shown = (element: Element) => element.getClientRects().length > 0;
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(article).color,
      heading: getComputedStyle(article.querySelector('h2') ?? article).color,
      buttons: [...document.querySelectorAll('button')].filter(shown).length,
      tabs: [...document.querySelectorAll('nav')].filter(shown).length,
    };
  });
  expect(printed).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', heading: 'rgb(0, 0, 0)', buttons: 0, tabs: 0 });
});

test('what came of a bet is posted on its epic, once, and what failed is named and tried again', async () => {
  const { sprint, frame } = await aClosedReview('Posted sprint');
  const key = keyOf(sprint, 'Bread of Posted sprint');
  const comments = async () => ((await rest(bakery, 'paula', 'GET', `/rest/api/3/issue/${key}/comment`)).body as { readonly comments: readonly { readonly author: { readonly accountId: string } }[] }).comments;
  await page(frame, sprint.name).getByRole('button', { name: summary.post.open }).click();
  const mend = trouble(bakery, ({ method, path }) => method === 'POST' && path.endsWith('/comment'), { status: 503 });
  const go = frame.getByRole('button', { name: /^Post \d+ comment/ });
  await go.click();
  await frame.getByText(summary.post.named(key, summary.post.why.other)).waitFor();
  mend();
  await frame.getByRole('button', { name: summary.post.again }).click();
  await frame.getByText(summary.post.posted(1)).waitFor();
  expect((await comments()).map(({ author }) => author.accountId)).toEqual([people.sam.id]);
  await frame.getByRole('button', { name: summary.post.done }).click();
  await page(frame, sprint.name).getByRole('button', { name: summary.post.open }).click();
  await go.click();
  await frame.getByText(summary.post.already(1)).waitFor();
  expect(await comments()).toHaveLength(1);
});

test('who may only look reads the summary and takes it along', async () => {
  const { sprint } = await aClosedReview('Looked at');
  const frame = await openSprints(await windowOf('stella'));
  await row(frame, sprint.name).getByRole('button', { name: words.do.summaryOf(sprint.name) }).click();
  await frame.getByText(summary.readOnly).waitFor();
  await frame.getByRole('button', { name: summary.export.markdown, exact: true }).waitFor();
  expect(await frame.getByRole('button', { name: summary.reopen.open }).count()).toBe(0);
});

test('nothing is in anybody’s way: all sprints, closing, and the summary', async () => {
  const window = await windowOf('sam');
  await openSprints(window);
  await eventually(async () => expect(await barriers(window)).toEqual([]));
  await window.setViewportSize({ width: 1280, height: 900 });
  const sprint = await aSprint('Unhindered', 'Free bread');
  const frame = await openReview(window, sprint.name);
  await beginToClose(frame);
  await eventually(async () => expect(await barriers(window)).toEqual([]));
  await window.setViewportSize({ width: 1280, height: 900 });
  await dialog(frame).getByRole('button', { name: summary.close.go }).click();
  await page(frame, sprint.name).waitFor();
  await eventually(async () => expect(await barriers(window)).toEqual([]));
});

test('where a project has several boards, one chooses whose sprints', async () => {
  const { state } = bakery.site.jira;
  const { projectId } = state.issues.get(bakery.idOf('The perfect croissant'));
  const board = addBoard(state, { name: 'Night shift', projectId });
  addSprint(state, { boardId: board.id, name: 'First night', state: 'active', startDate: '2026-11-16T09:00:00.000Z', endDate: '2026-11-30T09:00:00.000Z' });
  const frame = await openSprints(await windowOf('sam'));
  await frame.getByLabel(words.board, { exact: true }).click();
  await frame.getByRole('option', { name: 'Night shift' }).click();
  await row(frame, 'First night').waitFor();
  expect(await row(frame, 'BAKE Sprint 4').count()).toBe(0);
  await row(frame, 'First night').getByRole('button', { name: words.do.reviewOf('First night') }).click();
  await frame.getByText(reviewWords.empty.nothing.title).waitFor();
  await frame.getByRole('button', { name: reviewWords.other }).click();
  await row(frame, 'First night').waitFor();
});
