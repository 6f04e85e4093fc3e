import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { scrollingSideways } from './layout';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Once its theme is on, and no colour is on its way to another. */
async function isStill(frame: Frame, theme: 'light' | 'dark'): Promise<void> {
  await frame.waitForFunction(
    (mode) =>
      document.documentElement.dataset.colorMode === mode &&
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null),
    theme,
    // A frame below the window's edge gets no animation frames: neither to look with nor to move on in.
    { polling: 100 },
  );
  await frame.evaluate(() => document.getAnimations().forEach((animation) => animation.cancel()));
}

/** What axe finds in one frame: rule, and where. */
async function findingsIn(frame: Frame): Promise<readonly string[]> {
  // Given to the browser itself: a page's Content-Security-Policy has no say in it.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    // Other frames are looked at on their own.
    const { violations } = await (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${location.pathname} ${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1] ?? ''}`));
  });
}

interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

// The theme decides about contrast, the width about what is where: all four would say the same twice.
const looks: readonly Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 360 },
];

/** What runs behind the page, or is still on its way there, has nothing to look at. */
const seenFrames = (page: Page) => page.frames().filter((frame) => frame.url().startsWith('http') && !frame.url().includes('/background.html'));

async function inLook(page: Page, { theme, width }: Look): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await Promise.all(seenFrames(page).map((frame) => isStill(frame, theme)));
  const found = (await Promise.all(seenFrames(page).map(findingsIn))).flat();
  const sideways = (await scrollingSideways(page)).map((path) => `${path} scrolls sideways`);
  return [...found, ...sideways].map((finding) => `${theme}, ${width} px: ${finding}`);
}

/** Everything that is in somebody's way on a page and in the app's frames on it, in light and dark, wide and narrow. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of looks) found.push(...(await inLook(page, look)));
  return found;
}
