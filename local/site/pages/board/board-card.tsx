import Badge from '@atlaskit/badge';
import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { Column } from '../ask/board';
import { storyPointsField, type ListedIssue } from '../ask/issue-fields';
import { PersonAvatar } from '../issues/person-avatar';
import { TypeIcon } from '../issues/type-icon';
import { issueAddress } from '../routing/addresses';
import type { MoveCard } from './move-card';

interface BoardCardProps {
  readonly issue: ListedIssue;
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly onMove: MoveCard | undefined;
}

export function BoardCard({ issue, column, columns, onMove }: BoardCardProps) {
  const card = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (!card.current || !onMove) return undefined;
    return draggable({
      element: card.current,
      getInitialData: () => ({ issue: issue.key, column: column.name }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [issue.key, column.name, onMove]);
  const { summary, issuetype, parent, assignee } = issue.fields;
  const points = issue.fields[storyPointsField];
  return (
    <li ref={card} className={`board-card${isDragged ? ' board-card--dragged' : ''}`} data-issue={issue.key}>
      <span className="board-card__summary">{summary}</span>
      {parent && <span className="epic-tag">{parent.fields.summary}</span>}
      <span className="board-card__foot">
        <TypeIcon type={issuetype} />
        <a className="issue-row__key" href={issueAddress(issue.key)} draggable={false}>
          {issue.key}
        </a>
        <span className="board-card__end">
          {typeof points === 'number' && <Badge>{points}</Badge>}
          <PersonAvatar name={assignee?.displayName} />
          {onMove && (
            <DropdownMenu
              placement="bottom-end"
              trigger={({ triggerRef, ...props }) => (
                <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label={`Move ${issue.key}`} appearance="subtle" spacing="compact" />
              )}
            >
              <DropdownItemGroup title="Move to">
                {columns
                  .filter(({ name }) => name !== column.name)
                  .map(({ name, statusIds }) => (
                    <DropdownItem key={name} onClick={() => onMove(issue.key, statusIds)}>
                      {name}
                    </DropdownItem>
                  ))}
              </DropdownItemGroup>
            </DropdownMenu>
          )}
        </span>
      </span>
    </li>
  );
}
