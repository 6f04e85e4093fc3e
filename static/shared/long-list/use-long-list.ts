import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useState, type RefObject } from 'react';
import { heightOnceLaidOut, roomOnceLaidOut, scrollWhereNeeded } from './once-laid-out';
import { createSeenHeights } from './seen-heights';

interface LongList {
  readonly keys: readonly string[];
  /**
   * Pixels, until a row has been measured; rows that are told to be as tall as each other are of one
   * kind. Whatever is new to the virtualizer makes it measure all rows again: it stays the same function.
   */
  readonly usualHeight: (index: number) => number;
  /** Its row stays in the page, so that the keyboard is not lost when somebody scrolls; −1 for none. */
  readonly active: number;
  readonly scroller: RefObject<HTMLElement>;
  /** The part of the screen that the list may take. */
  readonly partOfScreen: number;
}

/** Pixels: less of a list is no list. */
const leastRoom = 240;

/**
 * A list that scrolls on its own, as Jira makes a frame as tall as its content. However long it is,
 * only the rows in view are in the page.
 *
 * @returns which rows those are, and how tall the list can become, in pixels
 */
export function useLongList({ keys, usualHeight, active, scroller, partOfScreen }: LongList) {
  const [roomInPixels] = useState(() => Math.max(leastRoom, Math.round(window.screen.availHeight * partOfScreen)));
  const [seen] = useState(createSeenHeights);
  const estimateSize = useCallback((index: number) => seen.likely(usualHeight(index)), [seen, usualHeight]);
  const measureElement = useCallback(
    (row: Element, told: ResizeObserverEntry | undefined, list: Virtualizer<HTMLElement, Element>) => {
      const height = heightOnceLaidOut(row, told, list);
      if (told !== undefined) seen.note(usualHeight(list.indexFromElement(row)), height);
      return height;
    },
    [seen, usualHeight],
  );
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  // The rule is for code that React's compiler optimises, which this is not.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    measureElement,
    observeElementRect: roomOnceLaidOut,
    scrollToFn: scrollWhereNeeded,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return active < 0 || active >= keys.length || inView.includes(active) ? inView : [...inView, active].sort((a, b) => a - b);
    },
    overscan: 2,
    // Taken until it has been measured: half of the rows come with the list, the others when these have been laid out.
    initialRect: { width: 0, height: roomInPixels / 2 },
    useFlushSync: false,
  });
  return { virtualizer, roomInPixels };
}
