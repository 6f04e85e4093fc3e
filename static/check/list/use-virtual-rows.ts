import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import { heightOnceLaidOut } from './height-once-laid-out';
import type { Row } from './rows';

/** Heights until a row has been measured, in pixels. */
const usualHeights = { item: 64, rule: 40 };

interface Scrolling {
  readonly scroller: RefObject<HTMLElement>;
  /** How tall it can become. */
  readonly roomInPixels: number;
}

/** Which rows are in the page: those in view, and the active one, so that the keyboard is not lost when somebody scrolls. */
export function useVirtualRows(rows: readonly Row[], active: number, { scroller, roomInPixels }: Scrolling) {
  // Whatever is new to the virtualizer makes it measure all rows again.
  const estimateSize = useCallback((index: number) => usualHeights[rows[index]?.type ?? 'item'], [rows]);
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  // The rule is for code that React's compiler optimises, which this is not.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    measureElement: heightOnceLaidOut,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return inView.includes(active) || active >= rows.length ? inView : [...inView, active].sort((a, b) => a - b);
    },
    overscan: 2,
    // Taken until it has been measured: rows that are drawn with the list are drawn bit by bit, those that follow at once.
    initialRect: { width: 0, height: roomInPixels },
    useFlushSync: false,
  });
}
