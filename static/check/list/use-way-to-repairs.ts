import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Leads the keyboard from the list to what can be done with the chosen items. Those are drawn when
 * there is time for it, so the way is gone only once they are there.
 *
 * @param isDrawn whether the repairs that are shown are those of the present choice
 */
export function useWayToRepairs(repairs: RefObject<HTMLElement>, isDrawn: boolean): () => void {
  const wanted = useRef(false);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!wanted.current || !isDrawn) return;
    wanted.current = false;
    repairs.current?.querySelector<HTMLElement>('button, input, select')?.focus();
  });
  return () => {
    wanted.current = true;
    redraw((times) => times + 1);
  };
}
