import Badge from '@atlaskit/badge';
import { memo } from 'react';
import { storyPointsField, type ListedIssue } from '../ask/issue-fields';
import type { ListId } from '../ask/ranking';
import { PersonAvatar } from '../issues/person-avatar';
import { StatusLozenge } from '../issues/status-lozenge';
import { TypeIcon } from '../issues/type-icon';
import { issueAddress } from '../routing/addresses';
import { useDragRow } from './dragging';
import { RowMenu, type RowMoves } from './row-menu';

interface IssueRowProps {
  readonly issue: ListedIssue;
  readonly list: ListId;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly moves: RowMoves | undefined;
}

/** One issue of a list. Rows are many: each holds as little as it can until somebody opens its menu. */
export const IssueRow = memo(function IssueRow({ issue, list, position, count, moves }: IssueRowProps) {
  const { row, edge, isDragged } = useDragRow(issue.key, list, moves !== undefined);
  const { summary, status, issuetype, parent, assignee } = issue.fields;
  const points = issue.fields[storyPointsField];
  const isDone = status.statusCategory.key === 'done';
  return (
    <li
      ref={row}
      className={`issue-row${isDragged ? ' issue-row--dragged' : ''}${moves ? ' issue-row--draggable' : ''}`}
      data-edge={edge ?? undefined}
      data-issue={issue.key}
      aria-posinset={position}
      aria-setsize={count}
    >
      <TypeIcon type={issuetype} />
      <a className={`issue-row__key${isDone ? ' issue-row__key--done' : ''}`} href={issueAddress(issue.key)} draggable={false} tabIndex={-1}>
        {issue.key}
      </a>
      <a className="issue-row__summary" href={issueAddress(issue.key)} title={summary} draggable={false}>
        {summary}
      </a>
      {parent && (
        <a className="epic-tag" href={issueAddress(parent.key)} title={`${parent.key} ${parent.fields.summary}`} draggable={false}>
          {parent.fields.summary}
        </a>
      )}
      <span className="issue-row__status">
        <StatusLozenge status={status} />
      </span>
      <span className="issue-row__points">{typeof points === 'number' && <Badge>{points}</Badge>}</span>
      <span className="issue-row__assignee">
        <PersonAvatar name={assignee?.displayName} />
      </span>
      {moves ? <RowMenu issue={issue.key} list={list} moves={moves} /> : <span />}
    </li>
  );
});
