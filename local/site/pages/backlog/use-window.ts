import { useEffect, useState, type RefObject } from 'react';

/** Kept in step with `.issue-row` in backlog.css. */
export const rowHeight = 40;
const spare = 15;
/** Short lists are simply shown whole. */
const longList = 150;

export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Which rows of a long list are near the part of it that is on screen. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ first: 0, end: longList });
  useEffect(() => {
    if (count <= longList) return undefined;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight) - spare);
      const end = Math.min(count, Math.ceil((window.innerHeight - top) / rowHeight) + spare);
      setShown((before) => (before.first === first && before.end === end ? before : { first, end: Math.max(end, first) }));
    };
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [list, count]);
  return count <= longList ? { first: 0, end: count } : shown;
}
