import type { Frame, Page } from 'playwright-core';

/** How many pixels of a page or a frame lie beyond its right edge: it would have to be scrolled. */
const beyondTheEdge = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The address of everything on a page, itself included, that scrolls sideways. */
export async function scrollingSideways(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(async (frame) => ((await beyondTheEdge(frame)) > 0 ? [new URL(frame.url()).pathname] : [])));
  return found.flat();
}
