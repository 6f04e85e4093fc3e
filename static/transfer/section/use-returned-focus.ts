import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard at a place whose buttons come and go: where the one that was pressed goes away
 * with a step, the place itself has the focus.
 *
 * @param step of what goes on there
 */
export function useReturnedFocus<Element extends HTMLElement>(step: string): RefObject<Element> {
  const place = useRef<Element>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement === document.body) place.current?.focus();
  }, [step]);
  return place;
}
