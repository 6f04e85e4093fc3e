import type { Frame, Page } from 'playwright-core';
import { screen } from './support/browser-site';
import { keyOf } from './support/epics';
import { scrollingSideways } from './support/layout';
import { button, en, openPanel, sentenceOf, thingField, valueField } from './support/reading';
import { revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { asksForHypothesis, asksMayEdit, cutOff, exceptFailedRequests, trouble, type JiraTrouble } from './support/trouble';
import { windowsOn } from './support/windows';
import { add, edit, fill, fillSentence, form, save, saidIt } from './support/writing';

// What these stories provoke need not be told at the terminal, too.
const bakery = siteOfStories({ onError: () => undefined }, { without: exceptFailedRequests });
const windowOf = windowsOn(bakery);

type Epic = Parameters<typeof keyOf>[1];

const stored = async (epic: Epic) => (await revisionIn(bakery, keyOf(bakery, epic)))?.hypothesis;
const problem = (panel: Frame, text: string) => panel.getByRole('alert').getByText(text);

describe('when it could not be saved', () => {
  test('the text stays, a sentence says what to do, and doing it works', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'brunch'));
    await fillSentence(panel, 'opening on Sundays', 'families who stay');
    const mend = await cutOff(page);
    await button(panel, en.save).click();
    await problem(panel, en.failed.saving.unavailable).waitFor();
    expect(await thingField(panel).inputValue()).toBe('opening on Sundays');
    expect(await valueField(panel).inputValue()).toBe('families who stay');
    expect(await stored('brunch')).toBeUndefined();

    await mend();
    await save(panel);
    expect(await stored('brunch')).toMatchObject({ thing: 'opening on Sundays', value: 'families who stay' });
  });

  test('something that was not typed, as a tick, goes back and can be tried again with one click', async () => {
    const page = await windowOf('devi');
    const panel = await openPanel(page, keyOf(bakery, 'station'));
    const box = panel.getByRole('checkbox', { name: 'Cards and cash are taken' });
    const mend = await cutOff(page);
    await box.click();
    await panel.getByText(en.failed.saving.unavailable).waitFor();
    expect(await box.isChecked()).toBe(false);
    await mend();
    await button(panel, en.tryAgain).click();
    await saidIt(panel, en.saved);
    expect(await box.isChecked()).toBe(true);
  });

  const { saving } = en.failed;
  test.each<readonly [string, JiraTrouble, string | RegExp]>([
    ['401', { status: 401 }, saving.unavailable],
    ['403', { status: 403 }, saving['not-allowed']],
    ['404', { status: 404 }, saving['not-found']],
    ['409', { status: 409 }, saving.unavailable],
    ['413', { status: 413 }, /Your text is kept; try again/],
    ['429', { status: 429, headers: { 'retry-after': '7' } }, saving.busy(7)],
    ['500', { status: 500 }, saving.unavailable],
    ['nothing', 'no answer', saving.unavailable],
    ['rubbish', { status: 200, body: '<html>maintenance</html>' }, saving.unavailable],
  ])('because Jira answered %s, nothing is stored and the text is still there to be saved', async (_, what, sentence) => {
    const panel = await openPanel(await windowOf('sam'), keyOf(bakery, 'friends'));
    const before = await stored('friends');
    await edit(panel, 'beneficiary');
    await fill(panel, { [en.beneficiary.question]: `Climbers, ${_}` });
    const end = trouble(bakery, asksMayEdit, what);
    await button(panel, en.save).click();
    await panel.getByRole('alert').getByText(sentence).waitFor();
    end();
    expect(await panel.getByLabel(en.beneficiary.question).inputValue()).toBe(`Climbers, ${_}`);
    expect(await stored('friends')).toEqual(before);
    await save(panel);
    expect(await stored('friends')).toMatchObject({ beneficiary: `Climbers, ${_}` });
  });
});

describe('when it could not be read', () => {
  const { jira } = en.failed;
  test.each<readonly [string, JiraTrouble, string]>([
    ['401', { status: 401 }, jira.unauthorised],
    ['403', { status: 403 }, jira.forbidden],
    ['404', { status: 404 }, jira['not-found']],
    ['429', { status: 429, headers: { 'retry-after': '7' } }, en.failed.jiraIsBusy(7)],
    ['500', { status: 500 }, jira.unavailable],
    ['nothing', 'no answer', jira.unavailable],
    ['rubbish', { status: 200, body: '<html>maintenance</html>' }, jira.unreadable],
  ])('because Jira answered %s, it says so, and Try again shows the hypothesis', async (_, what, sentence) => {
    const end = trouble(bakery, asksForHypothesis, what);
    const panel = await openPanel(await windowOf('stella'), keyOf(bakery, 'perfect'));
    await panel.getByRole('alert').getByText(sentence).waitFor();
    end();
    await button(panel, en.tryAgain).click();
    expect(await sentenceOf(panel)).toContain('people to come across town for it');
  });
});

describe('when the page goes away', () => {
  test('reloading brings back what was being typed, and says so', async () => {
    const page = await windowOf('paula');
    const panel = await openPanel(page, keyOf(bakery, 'ahead'));
    await edit(panel, 'sentence');
    await valueField(panel).fill('orders that we can plan for on the evening before');
    await page.reload();

    const again = await screen(page, 'panel');
    await form(again, 'sentence').waitFor();
    expect(await valueField(again).inputValue()).toBe('orders that we can plan for on the evening before');
    await again.getByText(/^Your unsaved text is back\. You typed it /).waitFor();
    await save(again);
    expect(await stored('ahead')).toMatchObject({ value: 'orders that we can plan for on the evening before' });
    await again.getByText(/^Your unsaved text is back/).waitFor({ state: 'detached' });
  });

  test('a closed window too, for the same person only; and it can be let go', async () => {
    const page = await bakery.as('sam');
    const panel = await openPanel(page, keyOf(bakery, 'ahead'));
    await add(panel, 'reason');
    await fill(panel, { [en.reason.question]: 'They asked three times' });
    await page.close();

    const next = await page.context().newPage();
    const again = await openPanel(next, keyOf(bakery, 'ahead'));
    await form(again, 'reason').waitFor();
    expect(await again.getByLabel(en.reason.question).inputValue()).toBe('They asked three times');
    await button(again, en.discard).click();
    await form(again, 'reason').waitFor({ state: 'detached' });
    await next.reload();
    await (await screen(next, 'panel')).locator('p:has(bdi)').first().waitFor();
    expect(await form(await screen(next, 'panel'), 'reason').count()).toBe(0);
  });

  test('what Escape closed by accident comes back with one click', async () => {
    const page = await windowOf('devi');
    const panel = await openPanel(page, keyOf(bakery, 'ahead'));
    await add(panel, 'reason');
    await fill(panel, { [en.reason.question]: 'A long thought' });
    await page.keyboard.press('Escape');
    await form(panel, 'reason').waitFor({ state: 'detached' });
    await button(panel, en.drafts.bringBack).click();
    expect(await panel.getByLabel(en.reason.question).inputValue()).toBe('A long thought');
  });

  test('a reload in the middle of a conflict loses neither text', async () => {
    const [paula, page] = [await openPanel(await windowOf('paula'), keyOf(bakery, 'oven')), await windowOf('devi')];
    const devi = await openPanel(page, keyOf(bakery, 'oven'));
    await edit(devi, 'reason');
    await fill(devi, { [en.reason.question]: 'Devi’s reason' });
    await edit(paula, 'reason');
    await fill(paula, { [en.reason.question]: 'Paula’s reason' });
    await save(paula);
    await button(devi, en.save).click();
    await devi.getByRole('heading', { name: en.conflict.title('Paula Oduya') }).waitFor();
    await page.reload();

    const again = await screen(page, 'panel');
    await form(again, 'reason').waitFor();
    expect(await again.getByLabel(en.reason.question).inputValue()).toBe('Devi’s reason');
    await button(again, en.save).click();
    await again.getByRole('heading', { name: en.conflict.title('Paula Oduya') }).waitFor();
    for (const text of ['Devi’s reason', 'Paula’s reason']) await again.getByText(text, { exact: true }).waitFor();
  });
});

describe('whatever somebody types', () => {
  let page: Page;

  beforeAll(async () => {
    page = await bakery.as('paula', { width: 360 });
  });

  test.each<readonly [string, string, string]>([
    ['too long', 'x'.repeat(1001), `${en.problems['too-long'](1000)} ${en.problems.overBy(1)}`],
    ['a word of 10,000 characters', 'x'.repeat(10_000), `${en.problems['too-long'](1000)} ${en.problems.overBy(9000)}`],
    ['an invisible character', 'butter\u0007', en.problems['control-character']],
  ])('%s is told at the field, kept there, and not stored', async (_, typed, sentence) => {
    const panel = await openPanel(page, keyOf(bakery, 'perfect'));
    const before = await stored('perfect');
    await edit(panel, 'sentence');
    await thingField(panel).fill(typed);
    await button(panel, en.save).click();
    await form(panel, 'sentence').getByText(sentence, { exact: true }).waitFor();
    await thingField(panel).and(panel.locator('[aria-invalid=true]:focus')).waitFor();
    expect(await thingField(panel).inputValue()).toBe(typed);
    expect(await stored('perfect')).toEqual(before);
    expect(await scrollingSideways(page)).toEqual([]);
    await button(panel, en.cancel).click();
  });

  test.each<readonly [string, string]>([
    ['HTML', '<img src="x" onerror="document.title=1"><b>butter</b><script>document.title=1</script>'],
    ['emoji and combined letters', '🥐👩‍🍳🏳️‍🌈 crème brûlée'],
    ['text from right to left', 'לאפות קרואסונים ביום ראשון (10%)'],
    ['a word without an end', 'Croissant'.repeat(110)],
    ['what looks like Markdown or a template', '*bold* {code} ${1+1} {{x}} %s'],
  ])('%s is kept to the letter, shown as text, and breaks no page', async (_, typed) => {
    const panel = await openPanel(page, keyOf(bakery, 'bread'));
    await edit(panel, 'sentence');
    await fillSentence(panel, typed, `${typed} twice`);
    await save(panel);
    expect(await stored('bread')).toMatchObject({ thing: typed, value: `${typed} twice` });
    expect(await panel.locator('bdi').first().evaluate((said) => said.textContent)).toBe(typed);
    expect(await scrollingSideways(page)).toEqual([]);

    await button(panel, en.history.open).click();
    const history = await screen(page, 'history');
    await history.getByText(`${typed} twice`, { exact: true }).first().waitFor();
    expect(await scrollingSideways(page)).toEqual([]);
    for (const frame of page.frames()) expect(await frame.locator('img[src=x], b:text-is("butter")').count()).toBe(0);
  });
});
