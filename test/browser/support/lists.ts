import type { Page } from 'playwright-core';

export const backlogAddress = '/jira/software/projects/BAKE/boards/1/backlog';
export const boardAddress = '/jira/software/projects/BAKE/boards/1';

/** A list of the backlog page (a sprint by its name, or `Backlog`) or a column of the board. */
export const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const rowsOf = (page: Page, name: string) => list(page, name).getByRole('listitem').filter({ has: page.getByRole('link') });

/** An issue's row or card, wherever it is. */
export const row = (page: Page, key: string) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('link', { name: key, exact: true }) });

/** Waits until no part of the page says that it is still coming: what comes moves the others. */
export const allLoaded = (page: Page) => page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);

/** Keys of the issues in a list, from top to bottom. */
export async function keysIn(page: Page, name: string): Promise<readonly string[]> {
  await list(page, name).waitFor();
  await allLoaded(page);
  return rowsOf(page, name).evaluateAll((rows) =>
    rows.map((element) => [...element.querySelectorAll('a')].map(({ textContent }) => textContent.trim()).find((text) => /^[A-Z]+-\d+$/.test(text)) ?? ''),
  );
}
