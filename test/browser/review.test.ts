import type { Page } from 'playwright-core';
import { people } from '../../local/demo/people';
import { addIssue, issueTypeIds, setProperty, statusIds } from '../../local/jira';
import { hypothesisProperty, project as projectionOf } from '../../src/core/hypothesis/projection';
import { noAgreement } from '../../src/core/hypothesis/revision';
import { barriers } from './support/axe';
import { screen } from './support/browser-site';
import { eventually } from './support/eventually';
import { answerButton, answered, guests, idIn, openReview, question, reviewWords, saveAnswer } from './support/reviewing';
import { sprintsIn } from './support/sprints-of-story';
import { ask } from './support/stored';
import { siteOfStories } from './support/stories';

const bakery = siteOfStories();
const { start, aSprint } = sprintsIn(bakery);
const keyOf = (id: string) => bakery.site.jira.state.issues.get(id).key;

/** What the review's own frame asks of the app and of Jira; what runs behind the page asks for itself. */
function whatIsAsked(page: Page, module = 'sprint-review') {
  const [invoked, called]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    const isOfReview = atob(/"contextToken":"([^".]+)/.exec(body)?.[1] ?? '').includes(`"${module}"`);
    if (!isOfReview) return;
    if (request.url().endsWith('/_site/invoke')) invoked.push(/"functionKey":"(\w+)"/.exec(body)?.[1] ?? '');
    if (request.url().endsWith('/_site/fetch-product')) called.push(body);
  });
  return { invoked: () => invoked, restCalls: () => called.length };
}

test('opening the review takes one invocation and at most four REST calls of the browser, an answer one invocation', async () => {
  const sprint = await aSprint('Cheap sprint', 'Cheap bread', 'Cheap tea');
  const page = await bakery.as('paula');
  await page.goto('/jira/software/projects/BAKE/boards/1/backlog');
  const asked = whatIsAsked(page);
  const frame = await openReview(page, sprint.name);
  await question(frame).waitFor();
  await page.waitForTimeout(500);
  expect(asked.invoked()).toEqual(['openReview']);
  expect(asked.restCalls()).toBeLessThanOrEqual(4);

  await answerButton(frame, 'achieved').click();
  await saveAnswer(frame);
  await answered(frame, 1, 2);
  expect(asked.invoked()).toEqual(['openReview', 'answerInReview']);
});

test('what was expected when the sprint started stays, and a later edit is told with who and what', async () => {
  const sprint = await aSprint('Edited sprint', 'Edited bread');
  const issueId = idIn(sprint, 'Edited bread');
  const hypothesis = guests({ value: 'Edited bread pays off', expectation: { baseline: 0, low: 15, likely: 10, high: 40 } });
  await ask(bakery, 'devi', [keyOf(issueId), 'changeHypothesis', { issueId, base: 1, change: { type: 'edit', hypothesis } }]);
  const frame = await openReview(await bakery.as('sam'), sprint.name);
  await frame.getByText(/^Expected 25 guests per day, changed to 10 guests per day on .* by Devi Raman, after the sprint started\./).waitFor();
  await question(frame).getByText('from 0 to 25 guests per day').waitFor();
});

test('a hypothesis that one may not see is counted, and nothing more is said of it', async () => {
  const { state } = bakery.site.jira;
  const secret = bakery.idOf('Ovens that never stand still');
  const written = await ask(bakery, 'paula', [keyOf(secret), 'changeHypothesis', { issueId: secret, base: 0, change: { type: 'edit', hypothesis: guests({ value: 'no oven waits' }) } }]);
  expect(written.ok).toBe(true);
  const sprint = await aSprint('Secret sprint', 'Open bread');
  const project = state.projects.where('key', 'BAKE')[0];
  addIssue(state, { projectId: project?.id ?? '', summary: 'Grease the fan', parentId: secret, sprintId: sprint.id, statusId: statusIds.done });

  const ofPaula = await openReview(await bakery.as('paula'), sprint.name);
  await ofPaula.getByText(reviewWords.progress.answered(0, 2)).waitFor();
  const ofSam = await openReview(await bakery.as('sam'), sprint.name);
  await ofSam.getByText(reviewWords.unseen(1), { exact: true }).waitFor();
  await answered(ofSam, 0, 1);
  const said = await ofSam.locator('body').innerText();
  expect(said).not.toContain('no oven waits');
  expect(said).not.toContain('Ovens that never stand still');
});

test('a sprint that serves no hypothesis says what that means, and its work is seen without blame', async () => {
  const { state } = bakery.site.jira;
  const sprint = await start('Busy sprint', []);
  const project = state.projects.where('key', 'BAKE')[0];
  for (const summary of ['Sweep the floor', 'Buy flour']) addIssue(state, { projectId: project?.id ?? '', summary, sprintId: sprint.id });
  const frame = await openReview(await bakery.as('sam'), sprint.name);
  await frame.getByRole('heading', { name: reviewWords.empty.noHypothesis.title }).waitFor();
  const busy = frame.getByText(reviewWords.busyWork.title);
  expect(await frame.getByText('Buy flour').isVisible()).toBe(false);
  await busy.click();
  await frame.getByText('Buy flour').waitFor();
  await frame.getByText(reviewWords.busyWork.share(2, 2, '100%')).waitFor();
});

/** Jira's own page around the dialog is looked at elsewhere. */
const inTheReview = async (page: Page) => (await barriers(page)).filter((finding) => finding.includes('/review.html'));

test('nothing on the screen is in anybody’s way: one at a time, while answering, and all in a list', async () => {
  const sprint = await aSprint('Wall sprint', 'Wall bread', 'Wall tea');
  const page = await bakery.as('sam');
  const frame = await openReview(page, sprint.name);
  await answerButton(frame, 'too-early').click();
  expect(await inTheReview(page)).toEqual([]);
  await frame.getByRole('button', { name: reviewWords.views.all }).click();
  expect(await inTheReview(page)).toEqual([]);
}, 120_000);

test('it is written larger for a wall, and fills the whole screen', async () => {
  const sprint = await aSprint('Large sprint', 'Large bread');
  const page = await bakery.as('sam');
  const frame = await openReview(page, sprint.name);
  const height = async () => (await question(frame).getByRole('heading').boundingBox())?.height ?? 0;
  const before = await height();
  await frame.getByRole('button', { name: reviewWords.size.larger }).click();
  expect(await height()).toBeGreaterThan(before * 1.1);
  await frame.getByRole('button', { name: reviewWords.presenter.enter }).click();
  await frame.getByRole('button', { name: reviewWords.presenter.leave }).click();
  await frame.getByRole('button', { name: reviewWords.presenter.enter }).waitFor();
});

test('a sprint of 500 issues and 80 hypotheses is reviewed like any other', async () => {
  const { state } = bakery.site.jira;
  const sprint = await start('Giant sprint', []);
  const project = state.projects.where('key', 'BAKE')[0]?.id ?? '';
  const hypothesis = guests();
  for (let place = 0; place < 80; place += 1) {
    const epic = addIssue(state, { projectId: project, summary: `Giant bet ${place + 1}`, typeId: issueTypeIds.epic });
    const revision = { number: 1, at: '2026-11-16T09:00:00.000Z', by: people.paula.id, change: { type: 'edited' as const }, hypothesis, agreement: noAgreement };
    setProperty(state, 'issue', epic.id, hypothesisProperty, projectionOf(revision, epic.id));
    for (let step = 0; step < 6; step += 1) addIssue(state, { projectId: project, summary: `Step ${step}`, parentId: epic.id, sprintId: sprint.id });
  }
  for (let step = 0; step < 20; step += 1) addIssue(state, { projectId: project, summary: `Chore ${step}`, sprintId: sprint.id });
  const frame = await openReview(await bakery.as('sam'), sprint.name);
  await answered(frame, 0, 80);
  await frame.getByRole('button', { name: reviewWords.views.all }).click();
  await eventually(async () => expect(await frame.locator('[data-review-row]').count()).toBeGreaterThanOrEqual(80));
  await frame.getByText(reviewWords.busyWork.share(20, 500, '4%')).waitFor();
});

test('a command lets one choose the sprint, the active ones first', async () => {
  const page = await bakery.as('paula');
  await page.goto('/jira/software/projects/BAKE/boards/1/backlog');
  await page.getByRole('button', { name: 'More for BAKE Sprint 4' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type('Sprint review');
  await page.keyboard.press('Enter');
  const frame = await screen(page, 'review');
  await frame.getByRole('heading', { name: reviewWords.choose.active }).waitFor();
  const asked = whatIsAsked(page, 'sprint-review-command');
  await frame.getByRole('button', { name: /^BAKE Sprint 4/ }).click();
  await frame.getByRole('heading', { level: 1, name: reviewWords.of('BAKE Sprint 4') }).waitFor();
  await question(frame).waitFor();
  await page.waitForTimeout(500);
  expect(asked.invoked()).toEqual(['openReview']);
  expect(asked.restCalls()).toBeLessThanOrEqual(4);
});
