import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useBoardModules } from '../ask/modules';
import type { HostedModule } from '../frames/hosted-module';
import { AppActions } from './app-actions';

/** "More actions" at the head of the backlog: here, only what the app adds to it. */
export function BacklogMenu({ board, onAction }: { readonly board: string; readonly onAction: (action: HostedModule) => void }) {
  const actions = useBoardModules(board).data?.backlog ?? [];
  if (actions.length === 0) return null;
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label="More actions" />}
    >
      <AppActions actions={actions} onChosen={onAction} />
    </DropdownMenu>
  );
}
