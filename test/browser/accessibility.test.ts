import type { Page } from 'playwright-core';
import { barriers } from './support/axe';
import { openBrowserSite, screen } from './support/browser-site';
import { keyOf } from './support/epics';
import { button, en, openPanel, thingField, valueField } from './support/reading';
import { cutOff, exceptFailedRequests } from './support/trouble';
import { edit, fill, save } from './support/writing';

let bakery: Awaited<ReturnType<typeof openBrowserSite>>;
let paula: Page;

beforeAll(async () => {
  bakery = await openBrowserSite();
  paula = await bakery.as('paula');
});

afterAll(async () => {
  await bakery.close();
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

describe('axe finds nothing, in light and dark, wide and narrow, and nothing scrolls sideways', () => {
  test('on an empty panel, with all of it unfolded, a hint and a field in trouble', async () => {
    const panel = await openPanel(paula, keyOf(bakery, 'brunch'));
    expect(await barriers(paula)).toEqual([]);
    await button(panel, en.addMore).click();
    await panel.getByRole('radio', { name: en.kinds.enabler }).check();
    await panel.getByRole('combobox', { name: en.enables.pick }).waitFor();
    await fill(panel, { [en.reason.question]: 'x'.repeat(3001) });
    await thingField(panel).fill('<thing>');
    await valueField(panel).fill('guests who come back');
    await panel.getByText(en.hints.rules['untouched-template']('“<thing>”'), { exact: true }).waitFor();
    await button(panel, en.save).click();
    await panel.locator('[aria-invalid=true]').first().waitFor();
    expect(await barriers(paula)).toEqual([]);
  });

  test('on a panel with everything in it, unfolded', async () => {
    const panel = await openPanel(paula, keyOf(bakery, 'station'));
    await button(panel, en.agreement.showAndAgree).click();
    await button(panel, en.toDos.showAll(11)).click();
    await panel.getByText(/^Devi Raman, /).waitFor();
    expect(await barriers(paula)).toEqual([]);
  });

  test('while everything is being edited, and could not be saved', async () => {
    const panel = await openPanel(paula, keyOf(bakery, 'friends'));
    for (const part of ['sentence', 'measure', 'dueDate', 'confidence', 'kind', 'beneficiary', 'reason'] as const) await edit(panel, part);
    await button(panel, en.criteria.addTo.value).click();
    await valueField(panel).fill('something else');
    const mend = await cutOff(paula);
    await button(panel, en.save).first().click();
    await panel.getByRole('alert').getByText(en.failed.saving.unavailable).waitFor();
    await mend();
    expect(await barriers(paula)).toEqual([]);
  });

  test('on a conflict', async () => {
    const [page, devi] = [await bakery.as('sam'), await openPanel(await bakery.as('devi'), keyOf(bakery, 'perfect'))];
    const sam = await openPanel(page, keyOf(bakery, 'perfect'));
    for (const panel of [sam, devi]) {
      await edit(panel, 'sentence');
      await valueField(panel).fill(`what ${panel === sam ? 'Sam' : 'Devi'} expects`);
    }
    await save(devi);
    await button(sam, en.save).click();
    await sam.getByRole('heading', { name: en.conflict.title('Devi Raman') }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('for somebody who may only look, with the context beside the issue, and the history', async () => {
    const page = await bakery.as('stella');
    const panel = await openPanel(page, keyOf(bakery, 'bread'));
    await page.getByRole('button', { name: /^Hypothesis/, expanded: false }).click();
    await (await screen(page, 'context')).getByRole('button', { name: en.context.open }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await button(panel, en.history.open).click();
    await (await screen(page, 'history')).getByText('Paula Oduya', { exact: true }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('on the settings, with an exception', async () => {
    await paula.goto('/jira/software/projects/BAKE/boards/1');
    await paula.getByRole('link', { name: 'Project settings' }).click();
    const settings = await screen(paula, 'settings');
    await settings.getByRole('checkbox', { name: en.settings.carries('Bug') }).check();
    await settings.getByText(en.settings.saved).waitFor();
    expect(await barriers(paula)).toEqual([]);
  });

  test('beside a to-do, which names the hypothesis that it serves', async () => {
    await paula.goto(`/browse/${bakery.keyOf('Buy flour')}`);
    await paula.getByRole('button', { name: /^Hypothesis/, expanded: false }).click();
    await (await screen(paula, 'context')).getByText(en.context.serves).waitFor();
    expect(await barriers(paula)).toEqual([]);
  });

  test.each([
    ['backlog', '/jira/software/projects/BAKE/boards/1/backlog', 'Buy sugar'],
    ['board', '/jira/software/projects/BAKE/boards/1', 'Buy sugar'],
    ['search', `/issues/?jql=${encodeURIComponent('issuetype = Epic ORDER BY rank')}`, 'A second oven'],
    ['home', '/', 'Bakery'],
  ])('on the site’s %s', async (_, address, text) => {
    await paula.goto(address);
    await paula.getByText(text, { exact: true }).first().waitFor();
    expect(await barriers(paula)).toEqual([]);
  });
});
