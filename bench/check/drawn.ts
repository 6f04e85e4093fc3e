import type { CDPSession, Frame, Page } from 'playwright-core';

/** How many times slower the processor of a frame is made. */
export const slowdown = 4;

const patienceMilliseconds = 600_000;

/** @returns the way into the frame's process */
export async function slowDown(page: Page, frame: Frame): Promise<CDPSession> {
  const session = await page.context().newCDPSession(frame);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

interface Awaited {
  /** Of an element that is there when it is drawn. */
  readonly selector: string;
  /** What that element then says. */
  readonly text?: string;
}

/** From now on, every document of the page notes when it has drawn something. */
export async function markDrawn(page: Page, awaited: Awaited): Promise<void> {
  // This runs in the frame, where nothing of this file is: it names no function of its own.
  await page.addInitScript(({ selector, text = '' }: Awaited) => {
    const watching = new MutationObserver(() => {
      if (![...document.querySelectorAll(selector)].some((element) => element.textContent.includes(text))) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
    });
    watching.observe(document, { subtree: true, childList: true, characterData: true });
  }, awaited);
}

/** When it was on the screen, in milliseconds since 1970. */
export async function drawnAt(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, undefined, { timeout: patienceMilliseconds, polling: 500 });
  return frame.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('drawn')[0]?.startTime ?? Number.NaN));
}
