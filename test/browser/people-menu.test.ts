import type { Frame, Page } from 'playwright-core';
import { openBrowserSite, screen } from './support/browser-site';
import { eventually } from './support/eventually';
import { backlogAddress, list } from './support/lists';
import { openPanel } from './support/reading';

const station = 'Croissants at the station by half past six';

let bakery: Awaited<ReturnType<typeof openBrowserSite>>;

beforeAll(async () => {
  bakery = await openBrowserSite();
});

afterAll(() => bakery.close());

async function switchTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Signed in as / }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: `Signed in as ${name}. Switch person` }).waitFor();
}

describe('the menu of people', () => {
  test('names everybody and what they are there for', async () => {
    const page = await bakery.as('paula');
    await page.goto('/');
    await page.getByRole('button', { name: 'Signed in as Paula Oduya. Switch person' }).click();
    const people = await page.getByRole('menuitemradio').allInnerTexts();
    expect(people.map((text) => text.split('\n').map((line) => line.trim()).join(': '))).toEqual([
      'Paula Oduya: Product owner, administers the project',
      'Sam Lindqvist: Scrum master',
      'Devi Raman: Developer',
      'Stella Marchetti: Stakeholder, may only look',
      'Otto Brandt: Outsider, no access to the bakery',
    ]);
  });

  test('whoever is chosen sees the page through their own eyes: the outsider is told what Jira would tell', async () => {
    const page = await bakery.as('paula');
    await openPanel(page, bakery.keyOf(station));
    await switchTo(page, 'Otto Brandt');
    await page.getByRole('heading', { name: 'This issue is not available' }).waitFor();
    await page.getByText('It doesn\'t exist, or you don\'t have access to it.').waitFor();
    expect(await page.getByRole('main').locator('iframe').count()).toBe(0);
    expect(await page.getByRole('main').innerText()).not.toContain('Croissants');

    await page.goto('/browse/BAKE-9999');
    await page.getByRole('heading', { name: 'This issue is not available' }).waitFor();

    await switchTo(page, 'Stella Marchetti');
    await page.goto(`/browse/${bakery.keyOf(station)}`);
    await page.getByRole('heading', { level: 1, name: station }).waitFor();
  });

  test('the outsider finds neither the project, nor its backlog, nor an issue of it by search', async () => {
    const page = await bakery.as('otto');
    await page.goto('/');
    await page.getByText('Machines and maintenance').waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Bakery');
    await page.goto(backlogAddress);
    await page.getByRole('heading', { name: /is not available$/ }).waitFor();
    await page.goto(`/issues/?jql=${encodeURIComponent('hypothesis ~ "cart" OR summary ~ "station"')}`);
    await page.getByText('No issue', { exact: false }).first().waitFor();
    expect(await page.getByRole('link', { name: bakery.keyOf(station), exact: true }).count()).toBe(0);
  });

  test('the app’s doors are shut to the outsider, too', async () => {
    const page = await bakery.as('otto');
    await page.goto('/');
    const status = await page.evaluate(async (issue) => (await fetch(`/_site/issue-modules?issue=${issue}`)).status, bakery.idOf(station));
    expect(status).toBe(404);
  });

  test('project settings are for those who administer the project', async () => {
    const paula = await bakery.as('paula');
    await paula.goto(backlogAddress);
    await paula.getByRole('link', { name: 'Project settings' }).click();
    await screen(paula, 'settings');
    const settings = paula.url();

    const sam = await bakery.as('sam');
    await sam.goto(backlogAddress);
    await list(sam, 'Backlog').waitFor();
    expect(await sam.getByRole('link', { name: 'Project settings' }).count()).toBe(0);
    await sam.goto(settings);
    await sam.getByRole('heading', { name: 'This page is not available' }).waitFor();
  });
});

describe('the menu of themes', () => {
  const inMode = (frame: Frame | Page, mode: 'light' | 'dark') => frame.waitForFunction((wanted) => document.documentElement.getAttribute('data-color-mode') === wanted, mode);
  const backgroundOf = (frame: Frame | Page) => frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ds-surface').trim());

  async function choose(page: Page, theme: string): Promise<void> {
    await page.getByRole('button', { name: 'Theme', exact: true }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
  }

  test('light and dark reach the page and the app’s frames, at once and after a reload', async () => {
    const page = await bakery.as('stella', { theme: 'light' });
    const panel = await openPanel(page, bakery.keyOf(station));
    await inMode(panel, 'light');
    const light = await backgroundOf(panel);

    await choose(page, 'Dark');
    await inMode(page, 'dark');
    await inMode(panel, 'dark');
    // The colours come with a stylesheet, a moment after the mode.
    await eventually(async () => expect(await backgroundOf(panel)).toMatch(/^#/));
    const dark = await backgroundOf(panel);
    expect(dark).not.toBe(light);
    expect(await backgroundOf(page)).toBe(dark);

    await page.reload();
    await inMode(await screen(page, 'panel'), 'dark');

    await choose(page, 'Light');
    await inMode(await screen(page, 'panel'), 'light');
  });

  test('the system’s theme is followed, as it changes', async () => {
    const page = await bakery.as('stella', { theme: 'dark' });
    const panel = await openPanel(page, bakery.keyOf(station));
    await inMode(panel, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await inMode(panel, 'light');
  });
});
