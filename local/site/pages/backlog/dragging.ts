import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import type { Edge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/types';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Destination, ListId } from '../ask/ranking';

interface Dragged {
  readonly issue: string;
  readonly from: ListId;
}

interface DropData {
  readonly list?: ListId;
  /** The row that it was dropped at, if at one. */
  readonly neighbour?: string;
}

const readDragged = ({ issue, from }: Partial<Dragged>): Dragged | undefined => (issue === undefined || from === undefined ? undefined : { issue, from });

/** A row that can be dragged, and that others can be dropped above or below. */
export function useDragRow(issue: string, list: ListId, enabled: boolean) {
  const row = useRef<HTMLLIElement>(null);
  const [edge, setEdge] = useState<Edge | null>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const element = row.current;
    if (!element || !enabled) return undefined;
    return combine(
      draggable({ element, getInitialData: () => ({ issue, from: list }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element,
        getData: ({ input }) => attachClosestEdge({ list, neighbour: issue }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source }) => setEdge(readDragged(source.data)?.issue === issue ? null : extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [issue, list, enabled]);
  return { row, edge, isDragged };
}

/** A whole list as a place to drop on: what lands on no row goes to its end. */
export function useDropList(list: ListId, element: RefObject<HTMLElement | null>): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ list }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [list, element]);
  return isOver;
}

export type Dropped = (issue: string, from: ListId, to: ListId, destination: Destination) => void;

/** Tells where a dragged issue was dropped. */
export function useDrops(onDropped: Dropped): void {
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const dragged = readDragged(source.data);
          const target = location.current.dropTargets[0];
          if (!dragged || !target) return;
          const { list: to, neighbour }: DropData = target.data;
          // Where it was dropped on itself it stays; the list below it would take it to its end.
          if (to === undefined || neighbour === dragged.issue) return;
          if (neighbour === undefined) onDropped(dragged.issue, dragged.from, to, { at: 'end' });
          else onDropped(dragged.issue, dragged.from, to, { at: extractClosestEdge(target.data) === 'top' ? 'before' : 'after', neighbour });
        },
      }),
    [onDropped],
  );
}
