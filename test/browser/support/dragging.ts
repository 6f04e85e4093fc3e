import type { Locator, Page } from 'playwright-core';

/** Where on the target to let go: near its upper edge, near its lower edge, or in its middle. */
export type Place = 'above' | 'below' | 'on';

const heights: Readonly<Record<Place, number>> = { above: 0.15, below: 0.85, on: 0.5 };

async function boxOf(element: Locator) {
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error('What should be dragged to or from is not on screen.');
  return box;
}

/** Drags with the mouse, as a hand does: press, move in several steps, let go. Both must be on screen. */
export async function drag(page: Page, source: Locator, place: Place, target: Locator): Promise<void> {
  const from = await boxOf(source);
  const to = await boxOf(target);
  const x = to.x + to.width / 2;
  const y = to.y + to.height * heights[place];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  // The first steps only start the drag; the last one tells the target where exactly.
  await page.mouse.move(x, y + 4, { steps: 5 });
  await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.up();
}
