import Button from '@atlaskit/button/new';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ListedIssue } from '../ask/issue-fields';
import type { ListId } from '../ask/ranking';
import { useDropList } from './dragging';
import { IssueRow } from './issue-row';
import type { RowMoves } from './row-menu';
import { rowHeight, useWindow } from './use-window';

interface IssueListProps {
  readonly id: ListId;
  readonly issues: readonly ListedIssue[];
  readonly moves: RowMoves | undefined;
  readonly more: { readonly isLoading: boolean; readonly load: () => void } | undefined;
  readonly whenEmpty: ReactNode;
}

/** The rows of one list; of a long one, only those near the screen are in the page. */
export function IssueList({ id, issues, moves, more, whenEmpty }: IssueListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { first, end } = useWindow(list, issues.length);
  const isOver = useDropList(id, list);
  const isNearEnd = end >= issues.length - 20 && issues.length > 0;
  const canLoad = more !== undefined && !more.isLoading;
  useEffect(() => {
    if (isNearEnd && canLoad && issues.length > 100) more.load();
  }, [isNearEnd, canLoad, issues.length, more]);
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
      {more && (
        <Button appearance="subtle" isLoading={more.isLoading} onClick={more.load}>
          Show more
        </Button>
      )}
    </>
  );
}
