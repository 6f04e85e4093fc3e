import { useEffect, useRef, type RefObject } from 'react';

interface ReturnFocusOptions {
  /** Whether something else was open until now, and what is shown here came in its place. */
  readonly tookOver?: boolean;
  /** Id of the element that opened the editor, where nothing is shown in the editor's place. */
  readonly fallbackId?: string;
}

/**
 * Gives the keyboard back when an editor closes: to the first button of what is shown in its place,
 * or to the element that opened it. Does nothing where the person has gone elsewhere already.
 */
export function useReturnFocus(
  isOpen: boolean,
  place: RefObject<HTMLElement | null>,
  { tookOver = false, fallbackId }: ReturnFocusOptions = {},
): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const closed = (wasOpen.current || tookOver) && !isOpen;
    wasOpen.current = isOpen;
    if (!closed || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const opener = fallbackId === undefined ? null : document.getElementById(fallbackId);
    (place.current?.querySelector('button') ?? opener)?.focus();
  }, [isOpen, tookOver, place, fallbackId]);
}
