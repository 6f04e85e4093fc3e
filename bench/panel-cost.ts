import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { RunningSite } from '../local/site';
import { en } from '../static/words/en';
import { asPaula, openBakery } from './bakery';
import { count, type Row } from './table';

async function panelOf(page: Page) {
  const panel = page.frameLocator('iframe[src*="/panel.html"]');
  await panel.locator('p bdi').first().waitFor();
  return panel;
}

async function during(site: RunningSite, act: () => Promise<unknown>) {
  const mark = site.host.log.mark();
  await act();
  await site.host.settled();
  const { invocations, restCalls, storageReads, storageWrites } = site.host.log.since(mark);
  return { invocations: invocations.length, restCalls, storageReads: storageReads.length, storageWrites: storageWrites.length };
}

/** What opening the panel and saving in it cost: counted, so the same on every machine. */
export async function panelCost(browser: Browser): Promise<Row[]> {
  const site = await openBakery(resolve('.'));
  const context = await asPaula(browser, site);
  const page = await context.newPage();
  // Jira itself asks for the lozenge of the collapsed issue context, again and again: that is no part of the panel.
  await page.route('**/_site/dynamic-properties', (route) => route.fulfill({ json: null }));
  try {
    const opening = await during(site, async () => {
      await page.goto('/browse/BAKE-1');
      await panelOf(page);
    });
    const ofPanel = opening.restCalls.filter(({ from }) => from === 'screen');
    const panel = await panelOf(page);
    const saving = await during(site, async () => {
      await panel.getByRole('button', { name: en.edit(en.parts.reason) }).click();
      await panel.getByRole('textbox', { name: en.reason.question }).fill('The station counts four thousand people before eight.');
      await panel.getByRole('button', { name: en.save, exact: true }).click();
      await panel.getByText(en.saved).waitFor();
    });
    const ofSave = saving.restCalls.filter(({ from }) => from === 'backend');
    return [
      count('open the panel: invocations', opening.invocations, '', 0),
      count('open the panel: REST calls', ofPanel.length, '', 3),
      count('open the panel: bytes from Jira', ofPanel.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, 'kB', 30),
      count('save: invocations', saving.invocations, '', 1),
      count('save: REST calls', ofSave.length, '', 3),
      count('save: storage writes', saving.storageWrites, '', 2),
    ];
  } finally {
    await context.close();
    await site.close();
  }
}
