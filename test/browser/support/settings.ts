import type { Frame, Page } from 'playwright-core';
import { screen, type BrowserSite } from './browser-site';
import { en } from './reading';
import { rest } from './stored';

const settingsPath = '/rest/api/3/project/BAKE/properties/value-backlog-settings';

/** What the bakery has decided, as Jira keeps it. */
export const settingsStored = async (site: BrowserSite) => (await rest(site, 'paula', 'GET', settingsPath)).body;

/** Opens the settings of the bakery, once their first questions stand there. */
export async function openSettings(page: Page): Promise<Frame> {
  await page.goto('/jira/software/projects/BAKE/boards/1');
  await page.getByRole('link', { name: 'Project settings' }).click();
  const settings = await screen(page, 'settings');
  await settings.getByRole('radio').first().waitFor();
  return settings;
}

export const saidSaved = (settings: Frame, text = en.settings.saved) => settings.getByText(text).waitFor();
