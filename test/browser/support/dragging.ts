import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { allLoaded } from './lists';

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
  const isDraggable = (element: Element) => element.matches('[draggable=true], :has([draggable=true])');
  await eventually(async () => expect(await source.evaluate(isDraggable)).toBe(true));
  await tryToDrag(page, source, place, target);
}

/** The same where nothing may come of it. */
export async function tryToDrag(page: Page, source: Locator, place: Place, target: Locator): Promise<void> {
  await boxOf(target);
  await allLoaded(page);
  const from = await boxOf(source);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  // The first steps only start the drag; the last ones go where the target is by then, and tell it where exactly.
  for (const [beside, steps] of [[4, 5], [0, 2], [0, 1]] as const) {
    const to = await boxOf(target);
    await page.mouse.move(to.x + to.width / 2, to.y + to.height * heights[place] + beside, { steps });
  }
  await page.mouse.up();
}
