import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { Column } from '../ask/board';
import type { ListedIssue } from '../ask/issue-fields';
import { BoardCard } from './board-card';
import type { MoveCard } from './move-card';

/** What a card that is dragged carries along. */
interface DraggedCard {
  readonly issue?: string;
  readonly column?: string;
}

interface BoardColumnProps {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly issues: readonly ListedIssue[];
  readonly onMove: MoveCard | undefined;
}

export function BoardColumn({ column, columns, issues, onMove }: BoardColumnProps) {
  const element = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!element.current || !onMove) return undefined;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source: { data } }) => (data as DraggedCard).column !== column.name,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const { issue }: DraggedCard = source.data;
        if (issue !== undefined) onMove(issue, column.statusIds);
      },
    });
  }, [column, onMove]);
  return (
    <section ref={element} className={`board-column${isOver ? ' board-column--over' : ''}`} aria-label={column.name}>
      <h2 className="board-column__name">
        {column.name} <span className="quiet">{issues.length}</span>
      </h2>
      <ul className="board-column__cards">
        {issues.map((issue) => (
          <BoardCard key={issue.id} issue={issue} column={column} columns={columns} onMove={onMove} />
        ))}
      </ul>
    </section>
  );
}
