/** Longer than a slow computer takes for a frame, in milliseconds. A page that nobody sees is not painted, and not waited for. */
const longestFrame = 100;

/** Waits until what is in the page has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // The callback runs before the frame is painted; what it sets a timer for, after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });

/** Waits until the page's first text is on the screen, which is a while after it was painted. */
export const shown = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((seen) => {
      if (seen.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, longestFrame);
  });

/** Where text will be, once the theme's measures are there: without them, the text would jump when they come. null where the screen was faster. */
export async function openingWithTheme(): Promise<Element | null> {
  for (;;) {
    const opening = document.querySelector('.opening');
    if (opening === null || getComputedStyle(opening).getPropertyValue('--ds-space-100') !== '') return opening;
    await painted();
  }
}
