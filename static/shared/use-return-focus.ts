import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the keyboard back to where it was when an editor closes: to the first button of what is
 * shown in its place, or to the element that opened it.
 *
 * @param fallbackId id of that element
 */
export function useReturnFocus(isOpen: boolean, place: RefObject<HTMLElement | null>, fallbackId?: string): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const closed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!closed || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const opener = fallbackId === undefined ? null : document.getElementById(fallbackId);
    (place.current?.querySelector('button') ?? opener)?.focus();
  }, [isOpen, place, fallbackId]);
}
