import { useState } from 'react';
import { browserStorage } from '../../drafts/browser-storage';

/** Times the usual size: from a laptop on the table to a wall at the end of a long room. */
const sizes = [1, 1.25, 1.5, 1.75, 2] as const;

const key = 'value-backlog.review-text-size';

export interface TextSize {
  /** Times the usual size. */
  readonly factor: number;
  /** Null where there is none. */
  readonly smaller: (() => void) | null;
  readonly larger: (() => void) | null;
}

/** How large the review is written, kept in this browser: a wall stays a wall. */
export function useTextSize(): TextSize {
  const [place, setPlace] = useState(keptPlace);
  const to = (next: number) => {
    if (next < 0 || next >= sizes.length) return null;
    return () => {
      setPlace(next);
      try {
        browserStorage().setItem(key, String(sizes[next]));
      } catch {
        // It is this large until the screen is opened again.
      }
    };
  };
  return { factor: sizes[place] ?? 1, smaller: to(place - 1), larger: to(place + 1) };
}

/** How large this browser writes the review, times the usual size. */
export const keptTextSize = (): number => sizes[keptPlace()] ?? 1;

const keptPlace = (): number => placeOf(read());

function read(): string | null {
  try {
    return browserStorage().getItem(key);
  } catch {
    return null;
  }
}

function placeOf(kept: string | null): number {
  return Math.max(0, sizes.findIndex((size) => String(size) === kept));
}
