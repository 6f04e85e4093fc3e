import type { Page } from 'playwright-core';
import { frameOf } from './app-frame';
import { drawnAt, slowDown } from './drawn';
import type { ImportedSite } from './imported-site';

/** Opens the project's page with a tab of it, which draws what was awaited, and slows its processor down. */
export async function openTab(page: Page, { imported }: Pick<ImportedSite, 'imported'>, tab: string): Promise<void> {
  await page.goto(`/jira/software/projects/${imported.project.key}/boards/${imported.board.id}/backlog`);
  await page.getByRole('link', { name: 'Value Backlog', exact: true }).click();
  await (await frameOf(page, 'project.html')).getByRole('button', { name: tab, exact: true }).click();
  // The tab is in the address now: the page opens with it, and without the other one.
  await page.reload();
  const frame = await frameOf(page, 'project.html');
  await drawnAt(frame);
  await slowDown(page, frame);
}
