import type { Frame, Page } from 'playwright-core';

/** A frame of the app by its entry, as `project.html`, once it is there. */
export async function frameOf(page: Page, entry: string): Promise<Frame> {
  const iframe = await page.waitForSelector(`iframe[src*="/${entry}"]`, { state: 'attached' });
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error(`${entry} has no frame.`);
  return frame;
}

/** Loads a frame again: the page around it is there, and its processor is slowed down already. */
export async function reload(page: Page, entry: string): Promise<Frame> {
  const again = page.waitForEvent('framenavigated', (frame) => frame.url().includes(`/${entry}`));
  await page.locator(`iframe[src*="/${entry}"]`).evaluate((frame: HTMLIFrameElement) => {
    const { src } = frame;
    frame.src = src;
  });
  await again;
  return frameOf(page, entry);
}
