import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { JiraRequest } from '../../../local/jira';
import { en } from '../../../static/words/en';
import { screen } from './browser-site';

/** Opens the check as a page of a project, once its list is there. */
export async function openCheck(page: Page, board = '/jira/software/projects/BAKE/boards/1'): Promise<Frame> {
  await page.goto(board);
  await page.getByRole('navigation').getByRole('link', { name: 'Value Backlog' }).click();
  return screen(page, 'project');
}

/** Opens the check by the action of the backlog. */
export async function openCheckAction(page: Page, backlog: string): Promise<Frame> {
  await page.goto(backlog);
  await page.getByRole('button', { name: 'More actions' }).first().click();
  await page.getByRole('menuitem', { name: en.check.title }).click();
  return screen(page, 'check');
}

export const grid = (frame: Frame) => frame.getByRole('grid', { name: en.check.list.name });

/** The row of an item. */
export const item = (frame: Frame, key: string) => grid(frame).getByRole('row').filter({ has: frame.getByRole('link', { name: key, exact: true }) });

/** Keys of the items in the list, from top to bottom, as far as they are in the page. */
export const keysShown = (frame: Frame): Promise<readonly string[]> =>
  grid(frame).getByRole('link').evaluateAll((links) =>
    links
      .map((link) => ({ key: link.textContent, index: Number(link.closest<HTMLElement>('[role=row]')?.dataset.index) }))
      .sort((a, b) => a.index - b.index)
      .map(({ key }) => key),
  );

/** Keys of the items that are chosen. */
export const keysChosen = (frame: Frame): Promise<readonly string[]> =>
  grid(frame).getByRole('row', { selected: true }).getByRole('link').allTextContents();

/** A rule's button above the list, by what the rule is called. */
export const ruleChip = (frame: Frame, title: string) => frame.getByRole('list', { name: en.check.health.byRule }).getByRole('button', { name: title });

/** The file that a click saves. */
export async function saved(page: Page, path: string, click: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await click();
  await (await download).saveAs(path);
  return readFileSync(path, 'utf8');
}

const asksForBacklog = ({ path, body = '' }: JiraRequest): boolean => path.startsWith('/rest/api/3/search/jql') && body.includes('standardIssueTypes');

export const asksForLaterPage = (request: JiraRequest): boolean => asksForBacklog(request) && (request.body ?? '').includes('nextPageToken');
