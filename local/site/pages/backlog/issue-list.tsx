import { useRef, type ReactNode } from 'react';
import type { ListedIssue } from '../ask/issue-fields';
import type { ListId } from '../ask/ranking';
import { useDropList } from './dragging';
import { IssueRow } from './issue-row';
import type { RowMoves } from './row-menu';
import { ShowMore, type More } from './show-more';
import { rowHeight, useWindow } from './use-window';

interface IssueListProps {
  readonly id: ListId;
  readonly issues: readonly ListedIssue[];
  readonly moves: RowMoves | undefined;
  readonly more: More | undefined;
  readonly whenEmpty: ReactNode;
}

/** The rows of one list; of a long one, only those near the screen are in the page. */
export function IssueList({ id, issues, moves, more, whenEmpty }: IssueListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { first, end } = useWindow(list, issues.length);
  const isOver = useDropList(id, list);
  return (
    <>
      <ul ref={list} className={`issue-list${isOver ? ' issue-list--over' : ''}`}>
        {issues.length === 0 && <li className="issue-list__empty">{whenEmpty}</li>}
        {first > 0 && <li aria-hidden="true" style={{ height: first * rowHeight }} />}
        {issues.slice(first, end).map((issue, index) => (
          <IssueRow key={issue.id} issue={issue} list={id} position={first + index + 1} count={more ? -1 : issues.length} moves={moves} />
        ))}
        {end < issues.length && <li aria-hidden="true" style={{ height: (issues.length - end) * rowHeight }} />}
      </ul>
      {more && <ShowMore {...more} />}
    </>
  );
}
