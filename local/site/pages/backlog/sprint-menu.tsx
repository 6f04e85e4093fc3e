import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Sprint } from '../ask/backlog';
import { useBoardModules } from '../ask/modules';
import type { HostedModule } from '../frames/hosted-module';
import { AppActions } from './app-actions';

interface SprintMenuProps {
  readonly board: string;
  readonly sprint: Sprint;
  readonly mayManage: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onAction: (action: HostedModule) => void;
}

/** What can be done with a sprint, and what the app adds to that. */
export function SprintMenu({ board, sprint, mayManage, onEdit, onDelete, onAction }: SprintMenuProps) {
  const actions = useBoardModules(board).data?.sprints[sprint.id] ?? [];
  if (!mayManage && actions.length === 0) return null;
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label={`More for ${sprint.name}`} appearance="subtle" />
      )}
    >
      {mayManage && (
        <DropdownItemGroup>
          <DropdownItem onClick={onEdit}>Edit sprint</DropdownItem>
          {sprint.state === 'future' && <DropdownItem onClick={onDelete}>Delete sprint</DropdownItem>}
        </DropdownItemGroup>
      )}
      <AppActions actions={actions} onChosen={onAction} />
    </DropdownMenu>
  );
}
