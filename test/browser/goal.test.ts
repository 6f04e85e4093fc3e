import type { Frame, Page } from 'playwright-core';
import type { PersonName } from '../../local/demo/people';
import { goal as words } from '../../static/words/en/goal';
import { goal as german } from '../../static/words/de/goal';
import { sprints } from '../../static/words/en/sprints';
import { barriers } from './support/axe';
import { screen } from './support/browser-site';
import { eventually } from './support/eventually';
import { backlogAddress } from './support/lists';
import { button } from './support/reading';
import { openSprints } from './support/sprints';
import { rest } from './support/stored';
import { siteOfStories } from './support/stories';
import { exceptFailedRequests } from './support/trouble';
import { windowsOn } from './support/windows';

const bakery = siteOfStories({}, { without: exceptFailedRequests });
const windowOf = windowsOn(bakery);

const running = 'BAKE Sprint 4';
const next = 'BAKE Sprint 5';

async function openGoal(page: Page, sprint: string): Promise<Frame> {
  await page.goto(backlogAddress);
  await page.getByRole('button', { name: `More for ${sprint}` }).click();
  await page.getByRole('menuitem', { name: words.title }).click();
  const frame = await screen(page, 'goal');
  await frame.getByRole('heading', { name: words.of(sprint) }).waitFor();
  return frame;
}

function sprintIn(name: string) {
  const sprint = bakery.site.jira.state.sprints.all().find((one) => one.name === name);
  if (sprint === undefined) throw new Error(`The demo has no ${name}.`);
  return sprint;
}

const goalInJira = (name: string) => sprintIn(name).goal ?? '';
const setGoal = (who: PersonName, name: string, goal: string) => rest(bakery, who, 'POST', `/rest/agile/1.0/sprint/${sprintIn(name).id}`, { goal });
const field = (frame: Frame) => frame.getByRole('textbox', { name: words.text.label });
const choices = (frame: Frame) => frame.getByRole('region', { name: words.hypotheses.title }).getByRole('checkbox');
const save = (frame: Frame) => button(frame, words.text.save).click();

test('a goal is made of the values that were chosen, saved to Jira, and taken back', async () => {
  await setGoal('sam', next, '');
  const frame = await openGoal(await windowOf('sam'), next);
  await eventually(async () => expect(await frame.getByRole('group', { name: 'Worth' }).count()).toBeGreaterThan(0));
  await choices(frame).nth(0).check();
  await choices(frame).nth(1).check();
  await eventually(async () => {
    expect(await field(frame).inputValue()).toBe(
      '220 more croissants sold at the station per week for commuters who change trains before half past eight; 11 more new customers who were sent by a friend per month for climbers, who come in fours',
    );
  });
  await choices(frame).nth(1).uncheck();
  const goal = '220 more croissants sold at the station per week for commuters who change trains before half past eight';
  await eventually(async () => expect(await field(frame).inputValue()).toBe(goal));
  const { startDate, name } = sprintIn(next);
  await save(frame);
  await frame.getByText(words.saved).waitFor();
  expect(sprintIn(next)).toMatchObject({ goal, startDate, name });
  await button(frame, words.undo).click();
  await frame.getByText(words.undone).waitFor();
  expect(goalInJira(next)).toBe('');
});

test('a goal of one’s own words is kept, and what takes its place can be taken back', async () => {
  await setGoal('sam', next, '');
  const frame = await openGoal(await windowOf('sam'), next);
  await field(frame).fill('Commuters have their breakfast before the train leaves');
  await choices(frame).nth(0).check();
  await eventually(async () => expect(await field(frame).inputValue()).toBe('Commuters have their breakfast before the train leaves'));
  await button(frame, words.text.compose).click();
  await eventually(async () => expect(await field(frame).inputValue()).toContain('220 more croissants'));
  await button(frame, words.text.bringBack).click();
  await eventually(async () => expect(await field(frame).inputValue()).toBe('Commuters have their breakfast before the train leaves'));
  await field(frame).press('Control+Enter');
  await frame.getByText(words.saved).waitFor();
  expect(goalInJira(next)).toBe('Commuters have their breakfast before the train leaves');
});

test('a goal that lists keys or deeds gets one gentle hint, and is saved all the same', async () => {
  await setGoal('sam', next, '');
  const frame = await openGoal(await windowOf('sam'), next);
  await field(frame).fill('Finish BAKE-12 and deploy to production');
  await frame.getByText(words.hints['lists-keys']('BAKE-12')).waitFor();
  await field(frame).fill('Deploy to production');
  await frame.getByText(words.hints['lists-deeds']('Deploy to production')).waitFor();
  await save(frame);
  await frame.getByText(words.saved).waitFor();
  expect(goalInJira(next)).toBe('Deploy to production');
});

test('a goal that is not saved is there again, and can be let go', async () => {
  await setGoal('paula', next, '');
  const page = await windowOf('paula');
  await field(await openGoal(page, next)).fill('More guests who bring friends');
  const again = await openGoal(page, next);
  await again.getByText(/Your unsaved goal is back/).waitFor();
  expect(await field(again).inputValue()).toBe('More guests who bring friends');
  await button(again, words.text.discard).click();
  expect(await field(again).inputValue()).toBe('');
  await openGoal(page, next);
  expect(goalInJira(next)).toBe('');
});

test('a goal that somebody else wrote meanwhile is not written over unasked', async () => {
  await setGoal('paula', next, 'Before');
  const frame = await openGoal(await windowOf('sam'), next);
  await field(frame).fill('Mine');
  await setGoal('paula', next, 'Theirs');
  await save(frame);
  await frame.getByText(words.trouble.changed('Theirs')).waitFor();
  expect(goalInJira(next)).toBe('Theirs');
  await button(frame, words.trouble.saveMine).click();
  await frame.getByText(words.saved).waitFor();
  expect(goalInJira(next)).toBe('Mine');
});

test('a goal that is too long is not sent, and says by how much', async () => {
  await setGoal('sam', next, '');
  const frame = await openGoal(await windowOf('sam'), next);
  await field(frame).fill('x'.repeat(1003));
  await frame.getByText(words.text.over(3)).waitFor();
  expect(await button(frame, words.text.save).isDisabled()).toBe(true);
  await field(frame).fill('');
});

test('who may not manage sprints reads everything, and is told why there is nothing to save', async () => {
  const frame = await openSprints(await windowOf('stella'));
  await frame.getByRole('button', { name: sprints.do.goalOf(running) }).click();
  await frame.getByText(words.mayNot.permission).waitFor();
  await frame.getByText(goalInJira(running)).waitFor();
  await frame.getByText('220 more croissants sold at the station', { exact: false }).waitFor();
  expect(await frame.getByRole('textbox').count()).toBe(0);
  expect(await frame.getByRole('checkbox').count()).toBe(0);
});

test('a closed sprint keeps its goal', async () => {
  const frame = await openSprints(await windowOf('sam'));
  await frame.getByRole('button', { name: sprints.do.goalOf('BAKE Sprint 3') }).click();
  await frame.getByText(words.mayNot.closed).waitFor();
  await frame.getByText(goalInJira('BAKE Sprint 3')).waitFor();
});

test('to-dos that serve no hypothesis are shown with their share of the sprint', async () => {
  const { id } = sprintIn(next);
  const { body } = await rest(bakery, 'sam', 'POST', '/rest/api/3/issue', { fields: { project: { key: 'BAKE' }, issuetype: { name: 'Task' }, summary: 'Go shopping' } });
  const { key } = body as { readonly key: string };
  await rest(bakery, 'sam', 'POST', `/rest/agile/1.0/sprint/${id}/issue`, { issues: [key] });
  const frame = await openGoal(await windowOf('sam'), next);
  await frame.getByText(words.busyWork.title('20%')).click();
  await frame.getByText(words.busyWork.sentence(1, 5)).waitFor();
  await frame.getByRole('link', { name: `${key} Go shopping` }).waitFor();
});

test('a sprint without hypotheses says what that means', async () => {
  const { body } = await rest(bakery, 'sam', 'POST', '/rest/agile/1.0/sprint', { name: 'BAKE Empty', originBoardId: Number(sprintIn(next).boardId) });
  const frame = await openGoal(await windowOf('sam'), (body as { readonly name: string }).name);
  await frame.getByText(words.none.title).waitFor();
  await frame.getByText(words.none.empty).waitFor();
});

test('a goal is composed in the language of the screen', async () => {
  await setGoal('sam', next, '');
  const user = bakery.site.jira.state.users.all().find(({ displayName }) => displayName === 'Devi Raman');
  if (user === undefined) throw new Error('The demo has no Devi.');
  bakery.site.jira.state.users.put({ ...user, locale: 'de_DE' });
  const page = await windowOf('devi');
  await page.goto(backlogAddress);
  await page.getByRole('link', { name: 'Value Backlog' }).click();
  const frame = await screen(page, 'project');
  await frame.getByRole('button', { name: 'Sprints', exact: true }).click();
  await frame.getByRole('button', { name: `Ziel: ${next}` }).click();
  await frame.getByRole('heading', { name: german.of(next) }).waitFor();
  await frame.getByText('220 croissants sold at the station mehr per week für', { exact: false }).or(frame.getByText('220 Croissants sold at the station mehr per week für', { exact: false })).first().waitFor();
});

test('nothing of it is in anybody’s way', async () => {
  const page = await windowOf('sam');
  const frame = await openGoal(page, next);
  await choices(frame).first().waitFor();
  await eventually(async () => expect(await barriers(page)).toEqual([]));
});
