import { useEffect, useRef, type RefObject } from 'react';

/**
 * A row that moves takes the keyboard along, also where the button that moved it is gone because
 * the list ends there.
 *
 * @returns to be called before the row moves
 */
export function useFocusAfterMove(row: RefObject<HTMLElement | null>, index: number): () => void {
  const label = useRef<string | null>(null);
  useEffect(() => {
    if (label.current === null) return;
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const same = buttons.find((button) => button.textContent === label.current);
    label.current = null;
    (same ?? buttons[0])?.focus();
  }, [row, index]);
  return () => {
    label.current = document.activeElement?.textContent ?? null;
  };
}
