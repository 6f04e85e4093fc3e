import type { Frame, Page } from 'playwright-core';
import { order } from '../../../static/words/en/order';
import { sprints } from '../../../static/words/en/sprints';
import { screen } from './browser-site';
import { backlogAddress } from './lists';

/** The tab of sprints on the app's page of the bakery. */
export async function openSprints(page: Page): Promise<Frame> {
  await page.goto(backlogAddress);
  await page.getByRole('link', { name: 'Value Backlog', exact: true }).click();
  const frame = await screen(page, 'project');
  await frame.getByRole('button', { name: order.tabs.sprints, exact: true }).click();
  await frame.getByRole('region', { name: sprints.list.title }).waitFor();
  return frame;
}
