/** Longer than a frame takes on a slow computer, in milliseconds. */
const longestFrame = 100;

/** Waits until the page has been painted. A frame that nobody sees is not, and is not waited for. */
export const nextPaint = (): Promise<void> =>
  new Promise((painted) => {
    // The callback runs before the frame is painted; what it sets a timer for, after.
    requestAnimationFrame(() => setTimeout(painted));
    setTimeout(painted, longestFrame);
  });
