import type { Frame, Page } from 'playwright-core';
import { people } from '../../local/demo/people';
import { addIssue, issueTypeIds, setProperty, statusIds } from '../../local/jira';
import { hypothesisProperty, project as projectionOf } from '../../src/core/hypothesis/projection';
import { noAgreement } from '../../src/core/hypothesis/revision';
import { barriers } from './support/axe';
import { screen } from './support/browser-site';
import { eventually } from './support/eventually';
import { answerButton, clearSprints, guests, openReview, progress, question, reviewWords, saveAnswer, stage, startSprint, verdictWords, type SprintOfStory } from './support/reviewing';
import { ask, revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';

/** A frame without a connection says so in the browser's console, and so does what this story makes fail. */
const bakery = siteOfStories({}, { without: (troubles) => troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|does not answer/.test(trouble)) });

const keyOf = (id: string) => bakery.site.jira.state.issues.get(id).key;
const verdictOf = async (id: string) => (await revisionIn(bakery, keyOf(id)))?.verdict;

const started: string[] = [];
afterEach(() => clearSprints(bakery, started.splice(0)));

async function start(...[name, epics]: readonly [string, Parameters<typeof startSprint>[2]]): Promise<SprintOfStory> {
  const sprint = await startSprint(bakery, name, epics);
  started.push(sprint.id);
  return sprint;
}

/** A sprint of the bakery with as many hypotheses as are named. */
const aSprint = (name: string, ...summaries: readonly string[]): Promise<SprintOfStory> =>
  start(name, summaries.map((summary) => ({ summary, hypothesis: guests({ value: `${summary} pays off` }) })));

const idIn = ({ epicIds }: SprintOfStory, summary: string): string => {
  const id = epicIds.get(summary);
  if (id === undefined) throw new Error(`The sprint has no ${summary}.`);
  return id;
};

/** The bakery's demo has values that are due already: they are asked after those of the sprint. */
const dueInDemo = async (frame: Frame): Promise<number> => {
  const [, all = '0'] = /Due now: \d+ of (\d+)/.exec(await frame.getByText(/ answered/).first().innerText()) ?? [];
  return Number(all);
};

async function answered(frame: Frame, done: number, all: number): Promise<void> {
  await frame.getByText(reviewWords.progress.answered(done, all)).first().waitFor();
  expect(await progress(frame).getAttribute('aria-valuenow')).toBe(String(done));
}

describe('a room with two people in it', () => {
  let [paula, sam] = [undefined, undefined] as unknown as [Page, Page];
  beforeAll(async () => {
    [paula, sam] = await Promise.all([bakery.as('paula'), bakery.as('sam')]);
  });
  afterEach(() => sam.context().setOffline(false));

  test('who answers is seen, and the answer is on the other screen within a second', async () => {
    const sprint = await aSprint('Early sprint', 'Early bread', 'Early tea');
    const [ofPaula, ofSam] = await Promise.all([openReview(paula, sprint.name), openReview(sam, sprint.name)]);
    await ofSam.getByText(reviewWords.here.title(2)).waitFor();

    await answerButton(ofPaula, 'achieved').click();
    await ofSam.getByText(reviewWords.here.answering('Paula Oduya')).waitFor();
    await ofPaula.getByLabel(verdictWords.actualIn('guests per day')).fill('31');
    await saveAnswer(ofPaula);
    await answered(ofPaula, 1, 2);
    const took = await eventually(() => answered(ofSam, 1, 2));
    expect(took).toBeLessThan(1000);
    await question(ofSam).getByText('31 guests per day').waitFor();
    expect(await verdictOf(idIn(sprint, 'Early bread'))).toMatchObject({ answer: 'achieved', actual: 31, askedIn: { sprintId: sprint.id }, by: people.paula.id });
  });

  test('a criterion that one ticks is ticked for the other', async () => {
    const criteria = { value: [{ id: 'v1', text: 'Ten guests before seven', met: false }], thing: [] };
    const sprint = await start('Ticking sprint', [{ summary: 'Ticked bread', hypothesis: guests({ criteria }) }]);
    const [ofPaula, ofSam] = await Promise.all([openReview(paula, sprint.name), openReview(sam, sprint.name)]);
    await ofPaula.getByRole('checkbox', { name: 'Ten guests before seven' }).check();
    await eventually(async () => expect(await ofSam.getByRole('checkbox', { name: 'Ten guests before seven' }).isChecked()).toBe(true));
  });

  test('two who answer the same one are told, and no word of either is lost', async () => {
    const sprint = await aSprint('Crowded sprint', 'Crowded bread');
    const [ofPaula, ofSam] = await Promise.all([openReview(paula, sprint.name), openReview(sam, sprint.name)]);
    await answerButton(ofSam, 'partly').click();
    await ofSam.getByLabel(verdictWords.evidence).fill('Sam counted twice');
    await answerButton(ofPaula, 'not-achieved').click();
    await ofPaula.getByLabel(verdictWords.evidence).fill('Paula asked the guests');
    await saveAnswer(ofPaula);
    await answered(ofPaula, 1, 1);
    await ofSam.getByText(verdictWords.overtaken('Paula Oduya', verdictWords.answers['not-achieved'])).waitFor();
    await ofSam.getByRole('button', { name: verdictWords.compare }).click();
    await ofSam.getByText('Paula asked the guests').waitFor();
    await ofSam.getByText('Sam counted twice').waitFor();
    expect(await verdictOf(idIn(sprint, 'Crowded bread'))).toMatchObject({ answer: 'not-achieved', evidence: 'Paula asked the guests' });
  });

  test('answers wait while there is no connection, the screen says so, and they are sent when it is back', async () => {
    const sprint = await aSprint('Cut sprint', 'Cut bread', 'Cut cake');
    const [ofPaula, ofSam] = await Promise.all([openReview(paula, sprint.name), openReview(sam, sprint.name)]);
    await sam.context().setOffline(true);
    await ofSam.getByText(reviewWords.room.offline).waitFor();
    await answerButton(ofSam, 'achieved').click();
    await saveAnswer(ofSam);
    await ofSam.getByText(reviewWords.room.waiting(1)).waitFor();
    expect(await verdictOf(idIn(sprint, 'Cut bread'))).toBeUndefined();

    await sam.context().setOffline(false);
    await ofSam.getByText(reviewWords.room.sent(1)).waitFor();
    await answered(ofSam, 1, 2);
    await answered(ofPaula, 1, 2);
    expect(await verdictOf(idIn(sprint, 'Cut bread'))).toMatchObject({ answer: 'achieved', by: people.sam.id });
  });

  test('what one misses without a connection, he sees when it is back', async () => {
    const sprint = await aSprint('Deaf sprint', 'Deaf bread');
    const [ofPaula, ofSam] = await Promise.all([openReview(paula, sprint.name), openReview(sam, sprint.name)]);
    await sam.context().setOffline(true);
    await answerButton(ofPaula, 'partly').click();
    await saveAnswer(ofPaula);
    await answered(ofPaula, 1, 1);
    await sam.context().setOffline(false);
    await answered(ofSam, 1, 1);
  });

  test('an answer that waits outlives the page', async () => {
    const sprint = await aSprint('Patient sprint', 'Patient bread');
    const ofSam = await openReview(sam, sprint.name);
    await sam.route('**/_site/invoke', (route) => route.abort());
    await answerButton(ofSam, 'achieved').click();
    await saveAnswer(ofSam);
    await ofSam.getByText(reviewWords.room.waiting(1)).waitFor();
    await sam.unroute('**/_site/invoke');
    const again = await openReview(sam, sprint.name);
    await answered(again, 1, 1);
    expect(await verdictOf(idIn(sprint, 'Patient bread'))).toMatchObject({ answer: 'achieved' });
  });
});

/** What the review's own frame asks of the app and of Jira; what runs behind the page asks for itself. */
function whatIsAsked(page: Page) {
  const [invoked, called]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    const isOfReview = atob(/"contextToken":"([^".]+)/.exec(body)?.[1] ?? '').includes('"sprint-review"');
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

test('the keyboard alone gets through a whole review', async () => {
  const sprint = await aSprint('Keyboard sprint', 'Key bread', 'Key tea', 'Key cake');
  const page = await bakery.as('sam');
  const frame = await openReview(page, sprint.name);
  await frame.locator('body').focus();
  await frame.evaluate(() => window.focus());
  const all = 3 + (await dueInDemo(frame));
  await stage(frame, 1, all).waitFor();
  const keys = page.keyboard;
  await keys.press('?');
  await frame.getByRole('dialog', { name: reviewWords.help.title }).waitFor();
  await keys.press('Escape');

  for (const [place, answer] of [[1, '1'], [2, '3'], [3, '2']] as const) {
    await stage(frame, place, all).waitFor();
    await keys.press(answer);
    await keys.press('q');
    await keys.press('Control+Enter');
    await answered(frame, place, 3);
    await keys.press('ArrowRight');
  }
  const given = await Promise.all(['Key bread', 'Key tea', 'Key cake'].map(async (summary) => (await verdictOf(idIn(sprint, summary)))?.answer));
  expect(given).toEqual(['achieved', 'not-achieved', 'partly']);

  await keys.press('Home');
  await stage(frame, 1, all).waitFor();
  await keys.press('l');
  await frame.getByRole('heading', { name: reviewWords.parts.sprint }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('l');
  await stage(frame, 1, all).waitFor();
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
  expect(await frame.locator('[data-review-row]').count()).toBeGreaterThanOrEqual(80);
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
  await frame.getByRole('button', { name: /^BAKE Sprint 4/ }).click();
  await frame.getByRole('heading', { level: 1, name: reviewWords.of('BAKE Sprint 4') }).waitFor();
});
