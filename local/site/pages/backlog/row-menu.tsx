import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { ListId } from '../ask/ranking';
import type { ListName } from './rows';

type Step = 'top' | 'up' | 'down' | 'bottom';

export interface RowMoves {
  readonly lists: readonly ListName[];
  step(issue: string, list: ListId, step: Step): void;
  moveTo(issue: string, from: ListId, to: ListId): void;
}

const steps: readonly (readonly [Step, string])[] = [
  ['top', 'Move to top'],
  ['up', 'Move up'],
  ['down', 'Move down'],
  ['bottom', 'Move to bottom'],
];

interface RowMenuProps {
  readonly issue: string;
  readonly list: ListId;
  readonly moves: RowMoves;
}

/** All that dragging does, for keyboards and screen readers, and for fingers. */
export function RowMenu({ issue, list, moves }: RowMenuProps) {
  const others = moves.lists.filter(({ id }) => id !== list);
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label={`Move ${issue}`} appearance="subtle" spacing="compact" />
      )}
    >
      <DropdownItemGroup title="Rank">
        {steps.map(([step, name]) => (
          <DropdownItem key={step} onClick={() => moves.step(issue, list, step)}>
            {name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
      {others.length > 0 && (
        <DropdownItemGroup title="Move to">
          {others.map(({ id, name }) => (
            <DropdownItem key={id} onClick={() => moves.moveTo(issue, list, id)}>
              {name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      )}
    </DropdownMenu>
  );
}
