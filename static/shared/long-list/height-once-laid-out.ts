import type { Virtualizer } from '@tanstack/react-virtual';

/**
 * How tall a row is, in pixels: as the browser tells once it has laid the row out, and until then
 * as was known or estimated. To ask for it earlier has the browser lay out all new rows in the
 * midst of drawing them, which makes one long task of two short ones.
 */
export function heightOnceLaidOut(row: Element, told: ResizeObserverEntry | undefined, list: Virtualizer<HTMLElement, Element>): number {
  const [box] = told?.borderBoxSize ?? [];
  if (box !== undefined) return Math.round(box.blockSize);
  const index = list.indexFromElement(row);
  return list.itemSizeCache.get(list.options.getItemKey(index)) ?? list.options.estimateSize(index);
}
