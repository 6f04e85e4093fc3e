import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useState, type RefObject } from 'react';
import type { Placement } from '../trading/placement';

type Side = 'top' | 'bottom';

const sideOf = (data: Record<string | symbol, unknown>): Side => (extractClosestEdge(data) === 'top' ? 'top' : 'bottom');

/** A row that can be dragged, and that others can be dropped above or below. @returns where one would be dropped */
export function useDragRow(row: RefObject<HTMLElement>, id: string, place: number): Side | null {
  const [side, setSide] = useState<Side | null>(null);
  useEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    return combine(
      draggable({ element, getInitialData: () => ({ hypothesis: id, place }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.hypothesis === 'string' && source.data.hypothesis !== id,
        getData: ({ input }) => attachClosestEdge({ place }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setSide(sideOf(self.data)),
        onDragLeave: () => setSide(null),
        onDrop: () => setSide(null),
      }),
    );
  }, [row, id, place]);
  return side;
}

/** Tells where a row was dropped. */
export function useDrops(onPlace: (placement: Placement) => void): void {
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source: { data }, location }) => {
          const target = location.current.dropTargets[0]?.data;
          if (target === undefined || typeof data.hypothesis !== 'string') return;
          onPlace({ id: data.hypothesis, place: placeAfterDrop(Number(data.place), Number(target.place), sideOf(target)) });
        },
      }),
    [onPlace],
  );
}

/** What is taken away from above lets what is below it move up by one. */
export function placeAfterDrop(from: number, at: number, side: Side): number {
  const place = side === 'top' ? at : at + 1;
  return from < place ? place - 1 : place;
}
