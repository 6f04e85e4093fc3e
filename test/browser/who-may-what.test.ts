import type { Page } from 'playwright-core';
import { screen } from './support/browser-site';
import { idOf, keyOf } from './support/epics';
import { en, openPanel, sentenceOf } from './support/reading';
import { propertyOf, propertyPath, rest, revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { exceptFailedRequests } from './support/trouble';
import { windowsOn } from './support/windows';

// A browser says by itself that a page was refused something: for Otto, that is as it should be.
const bakery = siteOfStories({}, { without: exceptFailedRequests });
const windowOf = windowsOn(bakery);

const projectId = () => bakery.site.jira.state.projects.all().find(({ key }) => key === 'BAKE')?.id ?? '';

interface Modules {
  readonly contexts: readonly { readonly contextToken: string }[];
}

/** Calls the doors that a screen has, with the session of the page and the token of the issue that it shows. */
const fromPage = (page: Page, door: 'invoke' | 'fetch-product', more: object): Promise<unknown> =>
  page.evaluate(
    async ([where, what]) => {
      const key = location.pathname.split('/').at(-1) ?? '';
      const modules = (await (await fetch(`/_site/issue-modules?issue=${key}`)).json()) as Modules;
      const body = JSON.stringify({ contextToken: modules.contexts[0]?.contextToken, ...what });
      const response = await fetch(`/_site/${where}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await response.json()) as unknown;
    },
    [door, more] as const,
  );

const invoke = (page: Page, functionKey: string, payload: unknown): Promise<unknown> => fromPage(page, 'invoke', { functionKey, payload });

const asksJira = (page: Page, restPath: string, method = 'GET', body: unknown = null): Promise<unknown> =>
  fromPage(page, 'fetch-product', {
    request: { product: 'jira', restPath, fetchRequestInit: { method, headers: [['content-type', 'application/json']], body: body && JSON.stringify(body) } },
  });

/** A change that anybody who may edit could make. */
const aChange = async (issueId: string, base: number) => {
  const written = await revisionIn(bakery, keyOf(bakery, 'station'));
  return { issueId, base, change: { type: 'edit', hypothesis: { ...written?.hypothesis, value: 'something else' } } };
};

describe('Stella may look and not touch', () => {
  test('she reads all of it, and why she cannot change it', async () => {
    const panel = await openPanel(await windowOf('stella'), keyOf(bakery, 'station'));
    expect(await sentenceOf(panel)).toContain('commuters who never pass our shop');
    await panel.getByText(en.readOnly['not-allowed'], { exact: true }).waitFor();
    for (const text of ['from 0 to 220 per week', 'Commuters who change trains', 'Cards and cash are taken', 'In the first week']) {
      await panel.getByText(text).waitFor();
    }
    await panel.getByRole('button', { name: en.agreement.show, exact: true }).click();
    await panel.getByText(/^Devi Raman, /).waitFor();
  });

  test('nothing on the screen changes anything', async () => {
    const panel = await openPanel(await windowOf('stella'), keyOf(bakery, 'oven'));
    await panel.getByRole('button', { name: en.agreement.show, exact: true }).click();
    await panel.getByText(/^Devi Raman, /).waitFor();
    await panel.getByRole('button', { name: en.worth.path, exact: true }).waitFor();
    expect(await panel.getByRole('button').allInnerTexts()).toEqual([en.history.open, en.worth.path, en.enables.title(2), en.agreement.hide]);
    expect(await panel.locator('input, textarea, select, form').count()).toBe(0);
    await panel.getByText('a second oven, for sixty croissants').click();
    expect(await panel.locator('form').count()).toBe(0);
  });

  test('on an epic where nothing is written she is told so, and gets no form', async () => {
    const page = await windowOf('stella');
    await page.goto(`/browse/${keyOf(bakery, 'brunch')}`);
    const panel = await screen(page, 'panel');
    await panel.getByText(`${en.nothingWritten} ${en.readOnly['not-allowed']}`, { exact: true }).waitFor();
    expect(await panel.locator('form').count()).toBe(0);
  });

  test('what she asks past the screen is refused, by the app and by Jira, and nothing is stored', async () => {
    const page = await windowOf('stella');
    const [key, id] = [keyOf(bakery, 'station'), idOf(bakery, 'station')];
    await page.goto(`/browse/${key}`);
    const before = await propertyOf(bakery, key);
    const { number } = (await revisionIn(bakery, key)) ?? { number: 0 };
    expect(await invoke(page, 'changeHypothesis', await aChange(id, number))).toEqual({ ok: false, error: { code: 'not-allowed' } });
    const tick = { issueId: id, base: number, change: { type: 'tick', list: 'thing', id: 'thing-2', met: true } };
    expect(await invoke(page, 'changeHypothesis', tick)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(await asksJira(page, propertyPath(key), 'PUT', { by: 'Stella' })).toMatchObject({ status: 403 });
    expect(await rest(bakery, 'stella', 'PUT', propertyPath(key), { by: 'Stella' })).toMatchObject({ status: 403 });
    expect(await propertyOf(bakery, key)).toEqual(before);
    expect(await invoke(page, 'listRevisions', { issueId: id, cursor: null })).toMatchObject({ ok: true, value: { revisions: { length: number } } });
  });
});

describe('for Otto the bakery does not exist', () => {
  test('its pages say so, in the words that they have for what is not there', async () => {
    const page = await windowOf('otto');
    const said: string[] = [];
    for (const key of [keyOf(bakery, 'station'), 'BAKE-999999']) {
      await page.goto(`/browse/${key}`);
      await page.getByRole('heading', { name: 'This issue is not available' }).waitFor();
      said.push(await page.getByRole('main').innerText());
      expect(await page.getByRole('main').locator('iframe').count()).toBe(0);
    }
    expect(said[0]).toBe(said[1]);
    await page.goto(`/issues/?jql=${encodeURIComponent('expectedValue ~ commuters')}`);
    await page.getByText('No issue was found').waitFor();
  });

  test('Jira’s REST tells him nothing', async () => {
    const key = keyOf(bakery, 'station');
    expect(await rest(bakery, 'otto', 'GET', propertyPath(key))).toMatchObject({ status: 404 });
    expect(await rest(bakery, 'otto', 'GET', `/rest/api/3/issue/${key}?properties=*all`)).toMatchObject({ status: 404 });
    const jql = { jql: 'expectedValue ~ commuters', fields: ['*all'], properties: ['value-backlog-hypothesis'] };
    expect(await rest(bakery, 'otto', 'POST', '/rest/api/3/search/jql', jql)).toMatchObject({ status: 200, body: { issues: [] } });
  });

  test('nor does any function of the app, asked from an issue of his own with the id of theirs', async () => {
    const page = await windowOf('otto');
    await page.goto(`/browse/${bakery.keyOf('Ovens that never stand still')}`);
    const [key, issueId] = [keyOf(bakery, 'station'), idOf(bakery, 'station')];
    const before = await propertyOf(bakery, key);
    const nothing = { ok: false, error: { code: 'not-found' } };
    for (const id of [issueId, '99999999']) {
      expect(await invoke(page, 'listRevisions', { issueId: id, cursor: null })).toEqual(nothing);
      expect(await invoke(page, 'mendProjection', { issueId: id })).toEqual(nothing);
      expect(await invoke(page, 'changeHypothesis', await aChange(id, 1))).toEqual(nothing);
    }
    const settings = { base: 0, settings: { carriers: { fromLevel: 0, exceptions: {} } } };
    expect(await invoke(page, 'saveProjectSettings', { ...settings, projectId: projectId() })).toEqual(nothing);
    expect(await invoke(page, 'saveProjectSettings', { ...settings, projectId: '99999999' })).toEqual(nothing);
    expect(await asksJira(page, propertyPath(key))).toMatchObject({ status: 404 });
    expect(await asksJira(page, `/rest/api/3/search/jql?jql=issue%3D${issueId}`)).not.toMatchObject({ body: expect.stringContaining('croissant') });
    expect(await propertyOf(bakery, key)).toEqual(before);
  });
});

describe('the settings are for the project’s admins', () => {
  test('Devi finds no way to them, and the address does not open them', async () => {
    const paula = await windowOf('paula');
    await paula.goto(`/jira/software/projects/BAKE/boards/1`);
    const link = paula.getByRole('link', { name: 'Project settings' });
    const address = await link.getAttribute('href');

    const devi = await windowOf('devi');
    await devi.goto(`/jira/software/projects/BAKE/boards/1`);
    await devi.getByRole('link', { name: 'Board' }).waitFor();
    expect(await devi.getByRole('link', { name: 'Project settings' }).count()).toBe(0);
    await devi.goto(address ?? '');
    await devi.getByRole('heading', { name: 'This page is not available' }).waitFor();
    expect(await devi.getByRole('main').locator('iframe').count()).toBe(0);
  });

  test('what she asks past the screen is refused, and nothing changes', async () => {
    const page = await windowOf('devi');
    await page.goto(`/browse/${keyOf(bakery, 'station')}`);
    const asked = { projectId: projectId(), base: 0, settings: { carriers: { fromLevel: 0, exceptions: {} } } };
    expect(await invoke(page, 'saveProjectSettings', asked)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(await rest(bakery, 'paula', 'GET', '/rest/api/3/project/BAKE/properties/value-backlog-settings')).toMatchObject({ status: 404 });
  });
});
