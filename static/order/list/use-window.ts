import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import { heightOnceLaidOut } from '../../check/list/height-once-laid-out';

interface WindowParts {
  readonly keys: readonly string[];
  /** Pixels, until a row has been measured. */
  readonly usualHeight: number;
  /** Its row stays in the page, so that the keyboard is not lost when somebody scrolls; −1 for none. */
  readonly active: number;
  readonly scroller: RefObject<HTMLElement>;
  /** How tall the list can become. */
  readonly roomInPixels: number;
}

/** Which rows of a long list are in the page. */
export function useWindow({ keys, usualHeight, active, scroller, roomInPixels }: WindowParts) {
  const estimateSize = useCallback(() => usualHeight, [usualHeight]);
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  // The rule is for code that React's compiler optimises, which this is not.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer<HTMLElement, Element>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    measureElement: heightOnceLaidOut,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return active < 0 || active >= keys.length || inView.includes(active) ? inView : [...inView, active].sort((a, b) => a - b);
    },
    overscan: 2,
    // Taken until it has been measured: rows that are drawn with the list are drawn bit by bit, those that follow at once.
    initialRect: { width: 0, height: roomInPixels },
    useFlushSync: false,
  });
}

/** Jira makes a frame as tall as its content: a list gets a part of the screen, so that it scrolls on its own. */
export const partOfScreen = (part: number): number => Math.max(240, Math.round(window.screen.availHeight * part));
