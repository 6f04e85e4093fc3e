import { elementScroll, type Virtualizer, type VirtualizerOptions } from '@tanstack/react-virtual';

/*
 * What a list wants to know of its page, as the browser tells once it has laid the page out. To ask
 * for it earlier has the browser lay out all new rows in the midst of drawing them, which makes one
 * long task of two short ones.
 */

type List = Virtualizer<HTMLElement, Element>;
type ListOptions = VirtualizerOptions<HTMLElement, Element>;

/** How tall a row is, in pixels; until it is laid out, as was known or estimated. */
export function heightOnceLaidOut(row: Element, told: ResizeObserverEntry | undefined, list: List): number {
  const [box] = told?.borderBoxSize ?? [];
  if (box !== undefined) return Math.round(box.blockSize);
  const index = list.indexFromElement(row);
  return list.itemSizeCache.get(list.options.getItemKey(index)) ?? list.options.estimateSize(index);
}

/** How large the part of the list is that can be seen, in pixels. */
export const roomOnceLaidOut: ListOptions['observeElementRect'] = ({ scrollElement }, tell) => {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver((told) => {
    const [box] = told.at(-1)?.contentBoxSize ?? [];
    if (box !== undefined) tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
};

/** Scrolls, but not to the top a list that has not been scrolled: it lies there. */
export const scrollWhereNeeded: ListOptions['scrollToFn'] = (offset, options, list) => {
  if (offset + (options.adjustments ?? 0) === 0 && list.scrollOffset === 0) return;
  elementScroll(offset, options, list);
};
