import type { Frame, Page } from 'playwright-core';
import { addIssue, statusIds } from '../../local/jira';
import { emptyHypothesis, type Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { valueDueJql } from '../../src/jira/value-due-jql';
import { verdict as words } from '../../static/words/en/verdict';
import { barriers } from './support/axe';
import { screen } from './support/browser-site';
import { button, en, openPanel } from './support/reading';
import { ask, rest, revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { cutOff, exceptFailedRequests } from './support/trouble';
import { windowsOn } from './support/windows';
import { saidIt } from './support/writing';

const bakery = siteOfStories({}, { without: exceptFailedRequests });
const windowOf = windowsOn(bakery);

const overdue = '2020-01-15';
const someDay = '2099-01-15';
const { question } = en.value;

interface Epic {
  readonly id: string;
  readonly key: string;
}

/** An epic whose value is due, unless told otherwise. */
async function anEpic(summary: string, said: Partial<Hypothesis> = {}): Promise<Epic> {
  const fields = { project: { key: 'BAKE' }, issuetype: { id: '10000' }, summary };
  const { body } = await rest(bakery, 'sam', 'POST', '/rest/api/3/issue', { fields });
  const epic = body as Epic;
  const hypothesis: Hypothesis = {
    ...emptyHypothesis,
    thing: 'opening at six',
    value: 'more guests before eight',
    measure: { source: 'typed', name: 'Guests before eight', unit: 'guests per day', direction: 'up' },
    expectation: { baseline: 120, low: 150, likely: 180, high: 220 },
    dueDate: overdue,
    ...said,
  };
  await ask(bakery, 'paula', [epic.key, 'changeHypothesis', { issueId: epic.id, base: 0, change: { type: 'edit', hypothesis } }]);
  return epic;
}

const stored = async ({ key }: Epic) => (await revisionIn(bakery, key))?.verdict;
const answer = (panel: Frame, name: keyof typeof words.answers) => panel.getByRole('group', { name: question }).getByRole('button', { name: words.answers[name], exact: true });
const section = (panel: Frame) => panel.getByRole('region', { name: question });

async function beginToAnswer(page: Page, { key }: Epic): Promise<Frame> {
  const panel = await openPanel(page, key);
  await button(panel, en.value.answer).click();
  await answer(panel, 'achieved').waitFor();
  return panel;
}

async function saveAnswer(panel: Frame): Promise<void> {
  await button(panel, words.save).click();
  await saidIt(panel, en.saved);
}

test('a value that is due is asked for in the panel, one click away, and shown when it is answered', async () => {
  const epic = await anEpic('Open at six');
  const panel = await beginToAnswer(await windowOf('paula'), epic);
  await panel.getByText('from 120 to 180 guests per day').last().waitFor();
  expect(await panel.getByText(words.delivery).count()).toBe(0);

  await answer(panel, 'partly').click();
  await panel.getByLabel(words.actualIn('guests per day')).fill('1,165.5');
  await panel.getByLabel(words.evidence).fill('Counted at the door, see https://till.example/week-47.');
  await panel.getByLabel(words.learnt).fill('The early tram brings them.');
  await panel.getByRole('button', { name: words.decisions.pivot }).click();
  await saveAnswer(panel);

  expect(await stored(epic)).toMatchObject({ answer: 'partly', actual: 1165.5, learnt: 'The early tram brings them.', decision: 'pivot', delivery: null, askedIn: null });
  await section(panel).getByText('1,165.5 guests per day', { exact: true }).waitFor();
  await section(panel).getByRole('link', { name: 'https://till.example/week-47', exact: true }).waitFor();
  await panel.getByText(en.value.states.partly, { exact: true }).waitFor();
});

test('an answer is undone with one click, and what was said can be brought back', async () => {
  const epic = await anEpic('Open at seven');
  const panel = await beginToAnswer(await windowOf('paula'), epic);
  await answer(panel, 'achieved').click();
  await panel.getByLabel(words.learnt).fill('People get up early.');
  await saveAnswer(panel);
  await button(panel, en.undo).click();
  await saidIt(panel, words.undone);
  expect(await stored(epic)).toBeUndefined();
  await button(panel, en.drafts.bringBack).click();
  expect(await panel.getByLabel(words.learnt).inputValue()).toBe('People get up early.');
});

describe('too early to tell', () => {
  test('asks for the day to look again, and refuses one that is over, with the reason', async () => {
    const epic = await anEpic('Bread on Sundays');
    const panel = await beginToAnswer(await windowOf('paula'), epic);
    await answer(panel, 'too-early').click();
    await button(panel, words.save).click();
    await panel.getByText(en.problems.missing, { exact: true }).waitFor();
    await panel.getByLabel(words.lookAgain).fill(overdue);
    await button(panel, words.save).click();
    await panel.getByText(en.problems['in-the-past'], { exact: true }).waitFor();
    expect(await stored(epic)).toBeUndefined();

    await panel.getByLabel(words.lookAgain).fill(someDay);
    await saveAnswer(panel);
    expect(await stored(epic)).toMatchObject({ answer: 'too-early', lookAgainOn: someDay });
    await panel.getByText(words.lookAgainOn('Jan 15, 2099')).waitFor();
  });

  test('offers a day that need not be thought of', async () => {
    const epic = await anEpic('Bread on Mondays');
    const panel = await beginToAnswer(await windowOf('paula'), epic);
    await answer(panel, 'too-early').click();
    await panel.getByRole('button', { name: words.lookAgainIn.threeMonths }).click();
    const day = await panel.getByLabel(words.lookAgain).inputValue();
    await saveAnswer(panel);
    expect(await stored(epic)).toMatchObject({ lookAgainOn: day });
  });
});

describe('two people who answer the same question', () => {
  async function bothAnswer(epic: Epic): Promise<{ readonly devi: Frame; readonly paula: Frame }> {
    const [paula, devi] = [await beginToAnswer(await windowOf('paula'), epic), await beginToAnswer(await windowOf('devi'), epic)];
    await answer(devi, 'achieved').click();
    await devi.getByLabel(words.learnt).fill('Devi has learnt this.');
    await answer(paula, 'not-achieved').click();
    await paula.getByLabel(words.evidence).fill('Paula asked twenty guests.');
    await saveAnswer(paula);
    await button(devi, words.save).click();
    await devi.getByRole('heading', { name: words.conflict.title('Paula Oduya') }).waitFor();
    return { paula, devi };
  }

  test('see both answers, and keep a part of each', async () => {
    const epic = await anEpic('Cakes to order');
    const { devi } = await bothAnswer(epic);
    await devi.getByRole('group', { name: question }).getByRole('radio', { name: en.conflict.theirs('Paula Oduya') }).check();
    await button(devi, en.conflict.save).click();
    await saidIt(devi, en.saved);
    expect(await stored(epic)).toMatchObject({ answer: 'not-achieved', evidence: 'Paula asked twenty guests.', learnt: 'Devi has learnt this.' });
  });

  test('or take what was saved first, and lose nothing of their own', async () => {
    const epic = await anEpic('Cakes on the web');
    const { devi } = await bothAnswer(epic);
    const before = await revisionIn(bakery, epic.key);
    await button(devi, en.conflict.takeAllTheirs).click();
    await saidIt(devi, en.conflict.tookTheirs);
    expect(await revisionIn(bakery, epic.key)).toEqual(before);
    await button(devi, en.drafts.bringBack).click();
    expect(await devi.getByLabel(words.learnt).inputValue()).toBe('Devi has learnt this.');
  });

  test('are told before they save, when the other was faster', async () => {
    const epic = await anEpic('Cakes for cafés');
    const page = await windowOf('devi');
    const devi = await beginToAnswer(page, epic);
    await answer(devi, 'achieved').click();
    await ask(bakery, 'paula', [epic.key, 'changeHypothesis', { issueId: epic.id, base: 1, change: { type: 'answer', verdict: { answer: 'partly', actual: null, evidence: '', delivery: null, learnt: '', decision: null, lookAgainOn: null } } }]);
    await page.reload();
    const again = await screen(page, 'panel');
    await again.getByText(words.overtaken('Paula Oduya', words.answers.partly)).waitFor();
    await button(again, words.compare).click();
    await button(again, en.conflict.takeAllMine).click();
    await saidIt(again, en.saved);
    expect(await stored(epic)).toMatchObject({ answer: 'achieved', earlier: [{ answer: 'partly' }] });
  });
});

test('whether the thing was delivered follows from the to-dos, also where there are more than come with the issue', async () => {
  const epic = await anEpic('A hundred small things');
  const { state } = bakery.site.jira;
  const { projectId } = state.issues.get(epic.id);
  for (let step = 0; step < 120; step += 1) addIssue(state, { projectId, summary: `Thing ${step}`, parentId: epic.id, statusId: step < 30 ? statusIds.done : statusIds.toDo });
  const panel = await beginToAnswer(await windowOf('paula'), epic);
  await answer(panel, 'partly').click();
  await panel.getByText(words.toDosDone(30, 120)).waitFor();
  await saveAnswer(panel);
  expect(await stored(epic)).toMatchObject({ delivery: { state: 'partly', toDos: { done: 30, total: 120 } } });
});

test('nothing that was answered is lost when it cannot be saved, and the page is closed', async () => {
  const epic = await anEpic('Rolls by bicycle');
  const page = await windowOf('sam');
  const panel = await beginToAnswer(page, epic);
  await answer(panel, 'achieved').click();
  await panel.getByLabel(words.learnt).fill('Bicycles are fast.');
  const mend = await cutOff(page);
  await button(panel, words.save).click();
  await panel.getByRole('alert').getByText(en.failed.saving.unavailable).waitFor();
  await mend();
  await page.goto('/');
  const again = await openPanel(page, epic.key);
  expect(await again.getByLabel(words.learnt).inputValue()).toBe('Bicycles are fast.');
  await saveAnswer(again);
  expect(await stored(epic)).toMatchObject({ answer: 'achieved', learnt: 'Bicycles are fast.' });
});

test('a keyboard is enough', async () => {
  const epic = await anEpic('Rolls by train');
  const page = await windowOf('sam');
  const panel = await openPanel(page, epic.key);
  await button(panel, en.value.answer).focus();
  await page.keyboard.press('Enter');
  await answer(panel, 'achieved').waitFor();
  await page.keyboard.press('2');
  expect(await answer(panel, 'partly').getAttribute('aria-pressed')).toBe('true');
  await panel.getByLabel(words.actualIn('guests per day')).focus();
  await page.keyboard.type('142');
  expect(await answer(panel, 'achieved').getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Control+Enter');
  await saidIt(panel, en.saved);
  expect(await stored(epic)).toMatchObject({ answer: 'partly', actual: 142 });
  // Back where one goes on from.
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test('who may only look reads the answer, and is asked for none', async () => {
  const epic = await anEpic('Rolls at the gym');
  const panel = await openPanel(await windowOf('stella'), epic.key);
  await panel.getByText(question).waitFor();
  expect(await button(panel, en.value.answer).count()).toBe(0);
});

test('what is due and what is answered can be searched for', async () => {
  const [due, answered] = [await anEpic('Tarts in spring'), await anEpic('Tarts in autumn')];
  const panel = await beginToAnswer(await windowOf('paula'), answered);
  await answer(panel, 'not-achieved').click();
  await panel.getByRole('button', { name: words.decisions.stop }).click();
  await saveAnswer(panel);
  const found = async (jql: string) => {
    const { body } = await rest(bakery, 'paula', 'POST', '/rest/api/3/search/jql', { jql: `project = BAKE AND summary ~ "Tarts" AND (${jql})`, fields: ['summary'] });
    return (body as { readonly issues: readonly { readonly key: string }[] }).issues.map(({ key }) => key).sort();
  };
  expect(await found('expectedValueDue < now() AND verdict is EMPTY')).toEqual([due.key]);
  expect(await found(valueDueJql)).toEqual([due.key]);
  expect(await found('verdict = "not-achieved" AND hypothesisDecision = "stop"')).toEqual([answered.key]);
  expect(await found('verdictDate >= startOfYear()')).toEqual([answered.key]);
});

test('the history shows an answer beside the one before it', async () => {
  const epic = await anEpic('Jam of our own');
  const page = await windowOf('paula');
  const panel = await beginToAnswer(page, epic);
  await answer(panel, 'partly').click();
  await saveAnswer(panel);
  await button(panel, words.correct).click();
  await answer(panel, 'achieved').click();
  await saveAnswer(panel);
  await button(panel, en.history.open).click();
  const history = await screen(page, 'history');
  await history.getByText(en.history.changes.answered(en.value.states.achieved)).waitFor();
  const newest = history.getByRole('region', { name: en.history.revision(3) });
  await newest.getByText(words.answers.partly, { exact: true }).waitFor();
  await newest.getByText(words.answers.achieved, { exact: true }).waitFor();
});

test('axe finds nothing on the question, its form, its troubles and the answer', async () => {
  const epic = await anEpic('Marmalade of our own');
  const page = await bakery.as('paula');
  const panel = await openPanel(page, epic.key);
  await button(panel, en.value.answer).waitFor();
  expect(await barriers(page)).toEqual([]);
  await button(panel, en.value.answer).click();
  await answer(panel, 'too-early').click();
  await panel.getByLabel(words.actualIn('guests per day')).fill('1.5.7');
  await button(panel, words.save).click();
  await panel.locator('[aria-invalid=true]').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await panel.getByLabel(words.actualIn('guests per day')).fill('150');
  await panel.getByRole('button', { name: words.lookAgainIn.oneMonth }).click();
  await saveAnswer(panel);
  expect(await barriers(page)).toEqual([]);
});
