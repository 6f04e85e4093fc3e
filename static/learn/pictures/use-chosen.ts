import { useRef, useState } from 'react';
import type { Behind } from './behind';

interface Chosen {
  /** What is behind that which was chosen last. */
  readonly behind: Behind | null;
  /** Chosen again, it is put away. */
  readonly choose: (behind: Behind) => void;
  /** Puts it away, and gives the keyboard back to what it was chosen with. */
  readonly close: () => void;
}

/** Which of several things somebody looks behind. */
export function useChosen(): Chosen {
  const [behind, setBehind] = useState<Behind | null>(null);
  const opener = useRef<Element | null>(null);
  return {
    behind,
    choose(chosen) {
      opener.current = document.activeElement;
      setBehind((before) => (before?.id === chosen.id ? null : chosen));
    },
    close() {
      setBehind(null);
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
    },
  };
}
