/** Where of this frame the person sees something, in percent of its height. */
export interface VisiblePart {
  readonly above: number;
  readonly below: number;
}

/** In pixels: in less than this nobody reads a dialog. Jira scrolls to what has the keyboard. */
const leastHeight = 320;

/**
 * Jira's frames grow with what they hold and are scrolled from outside, where the app's own script
 * cannot look; the browser tells what of an element is on the screen all the same.
 *
 * @see https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/intersectionRect
 * @returns how to stop looking
 */
export function onceVisible(tell: (part: VisiblePart) => void): () => void {
  // The whole frame: what it holds may be shorter, or lie over all the rest.
  const frame = document.createElement('div');
  frame.style.cssText = 'position: fixed; inset: 0; visibility: hidden; pointer-events: none';
  document.body.append(frame);
  const observer = new IntersectionObserver(([entry]) => {
    stop();
    if (entry !== undefined) tell(visiblePart(entry.intersectionRect, window.innerHeight));
  });
  const stop = () => {
    observer.disconnect();
    frame.remove();
  };
  observer.observe(frame);
  return stop;
}

/** @param seen in pixels from the top of the frame */
export function visiblePart(seen: { readonly top: number; readonly bottom: number }, frameHeight: number): VisiblePart {
  const top = Math.max(0, Math.min(seen.top, frameHeight - leastHeight));
  const bottom = Math.min(frameHeight, Math.max(seen.bottom, top + leastHeight));
  return { above: (100 * top) / frameHeight, below: (100 * (frameHeight - bottom)) / frameHeight };
}
