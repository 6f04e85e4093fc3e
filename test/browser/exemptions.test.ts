import type { Frame } from 'playwright-core';
import type { Exemption } from '../../src/core/backlog/exemption';
import { english } from '../../src/core/backlog/words/english';
import { currency } from '../../static/words/en/currency';
import { transfer } from '../../static/words/en/transfer';
import { barriers } from './support/axe';
import { openBrowserSite } from './support/browser-site';
import { eventually } from './support/eventually';
import { en } from './support/reading';
import { openSettings, saidSaved, settingsStored } from './support/settings';
import { ask, rest } from './support/stored';
import { cutOff, exceptFailedRequests } from './support/trouble';
import { windowsOn } from './support/windows';

type Site = Awaited<ReturnType<typeof openBrowserSite>>;

const words = en.guardSettings;

let bakery: Site;
let windowOf: ReturnType<typeof windowsOn>;

beforeAll(async () => {
  bakery = await openBrowserSite({ trades: false });
  windowOf = windowsOn(bakery);
});

afterAll(async () => {
  await bakery.close();
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

async function exempt(summary: string, rule: Exemption['rule'], reason: string, words: string[] = []): Promise<void> {
  const input = { issueId: bakery.idOf(summary), rules: [rule], reason, words };
  expect(await ask(bakery, 'sam', [bakery.keyOf(summary), 'exemptItem', input])).toMatchObject({ ok: true });
}

test('what was exempted is listed with who, when and why, and can be filtered, revoked, and exempted again', async () => {
  const page = await windowOf('paula');
  const empty = await openSettings(page);
  await empty.getByText(words.exemptions.none, { exact: true }).waitFor();

  await exempt('Buy flour', 'task-type', 'The mill asked for it');
  await exempt('Half portions for children', 'todo-in-disguise', 'Parents ask for it', ['As a cook']);
  const settings = await openSettings(page);
  const list = settings.getByRole('list', { name: words.exemptions.title });
  const [flour, portions] = [list.getByRole('listitem').filter({ hasText: 'Buy flour' }), list.getByRole('listitem').filter({ hasText: 'Half portions' })];
  const rule = english.rules['task-type'].title;
  await flour.getByText(words.exemptions.because(rule, 'The mill asked for it'), { exact: true }).waitFor();
  await flour.getByText('Sam Lindqvist').waitFor();

  await settings.getByLabel(words.exemptions.byText).fill('mill SAM');
  await portions.waitFor({ state: 'detached' });
  await settings.getByLabel(words.exemptions.byText).fill('');
  await portions.waitFor();

  const key = bakery.keyOf('Buy flour');
  const exemptedIn = async () => (await rest(bakery, 'paula', 'GET', `/rest/api/3/issue/${key}/properties/value-backlog-exemptions`)).body;
  expect(await exemptedIn()).toMatchObject({ value: { rules: ['task-type'] } });
  await settings.getByRole('button', { name: words.exemptions.revokeFor(key, rule) }).click();
  await flour.getByText(words.exemptions.revoked, { exact: true }).waitFor();
  expect(await exemptedIn()).not.toMatchObject({ value: { rules: ['task-type'] } });

  const undo = settings.getByRole('button', { name: words.exemptions.undoFor(key, rule) });
  await eventually(async () => expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true));
  await undo.press('Enter');
  await flour.getByText('Paula Oduya').waitFor();
  expect(await exemptedIn()).toMatchObject({ value: { exemptions: [{ rule: 'task-type', reason: 'The mill asked for it' }] } });
});

test('who is exempted three times is offered as a customer; a No is remembered, a Yes is saved', async () => {
  const opening = { yes: 'As a developer', no: 'As a tester' };
  for (const summary of ['Buy sugar', 'The shop door squeaks', 'Go shopping']) {
    await exempt(summary, 'todo-in-disguise', 'They are our customers', [opening.yes, opening.no]);
  }
  const page = await windowOf('paula');
  const settings = await openSettings(page);
  const offer = (frame: Frame, who: string) => frame.getByText(words.offer.ask(3, who), { exact: true });
  const answer = (who: string, button: string) => offer(settings, who).locator('..').getByRole('button', { name: button, exact: true });
  await offer(settings, opening.yes).waitFor();
  expect(await barriers(page)).toEqual([]);
  await answer(opening.no, words.offer.decline).click();
  await offer(settings, opening.no).waitFor({ state: 'detached' });

  const again = await openSettings(page);
  await offer(again, opening.yes).waitFor();
  expect(await offer(again, opening.no).count()).toBe(0);
  await again.getByRole('button', { name: words.offer.accept }).click();
  await saidSaved(again);
  await offer(again, opening.yes).waitFor({ state: 'detached' });
  expect(await settingsStored(bakery)).toMatchObject({ value: { settings: { guard: { customers: ['developer'] } } } });
});

test('what could not be revoked says so, stays as it is, and can be tried again', async () => {
  const page = await windowOf('paula');
  const settings = await openSettings(page);
  const revoke = settings.getByRole('button', { name: words.exemptions.revokeFor(bakery.keyOf('Buy sugar'), english.rules['todo-in-disguise'].title) });
  await revoke.waitFor();
  const mend = await cutOff(page);
  await revoke.click();
  await settings.getByText(words.exemptions.failed.unavailable, { exact: true }).waitFor();
  await mend();
  await revoke.click();
  await settings.getByText(words.exemptions.revoked, { exact: true }).waitFor();
  expect(await settings.getByText(words.exemptions.failed.unavailable, { exact: true }).count()).toBe(0);
});

test('who is no admin sees all of it and can change nothing, and is told why', async () => {
  const page = await windowOf('paula');
  await page.route('**/_site/fetch-product', async (route) => {
    if (route.request().postData()?.includes('ADMINISTER_PROJECTS') !== true) return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replaceAll('havePermission\\":true', 'havePermission\\":false') });
  });
  const settings = await openSettings(page);
  await settings.getByText(en.settings.notAdmin, { exact: true }).waitFor();
  await settings.getByRole('list', { name: words.exemptions.title }).waitFor();
  await settings.getByText(currency.notAdmin, { exact: true }).waitFor();
  await settings.getByRole('region', { name: transfer.import.title, exact: true }).waitFor();
  // A file is for whoever sees hypotheses, and may edit them.
  const sectionsOfEnabled = await settings
    .locator('input:enabled:not([role=combobox]):not([type=search]), main button:enabled')
    .evaluateAll((controls) => controls.map((control) => control.closest('section[aria-label]')?.getAttribute('aria-label')));
  expect(sectionsOfEnabled).toEqual([transfer.export.title, transfer.export.title, transfer.import.title]);
  expect(await barriers(page)).toEqual([]);
  await page.unroute('**/_site/fetch-product');
});
