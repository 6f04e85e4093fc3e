import type { Page } from 'playwright-core';

/** Holds back what a page asks for, until it is let through. */
export async function hold(page: Page, addresses: RegExp): Promise<() => void> {
  let letThrough = (): void => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(addresses, async (route) => {
    await through;
    await route.continue();
  });
  return letThrough;
}

/** The code of screens: what is painted without it is painted before React is there. */
export const screenCode = /\/assets\/screen-[^/]*\.js$/;
