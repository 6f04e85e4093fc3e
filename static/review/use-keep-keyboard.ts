import { useEffect, useRef, type RefObject } from 'react';

/**
 * When a review closes or opens again, what had the keyboard is gone: it goes on from the beginning of
 * what came instead. Whoever went elsewhere already is left there.
 *
 * @param state undefined as long as nobody knows
 */
export function useKeepKeyboard(state: string | undefined, place: RefObject<HTMLElement | null>): void {
  const before = useRef(state);
  useEffect(() => {
    const hasChanged = before.current !== undefined && before.current !== state;
    before.current = state;
    if (hasChanged && (document.activeElement === null || document.activeElement === document.body)) place.current?.focus();
  }, [state, place]);
}
