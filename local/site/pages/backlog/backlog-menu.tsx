import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import { useBoardModules } from '../ask/modules';
import { ActionModal } from '../frames/action-modal';
import type { HostedModule } from '../frames/hosted-module';
import { AppActions } from './app-actions';

/** "More actions" at the head of the backlog: here, only what the app adds to it. */
export function BacklogMenu({ board }: { readonly board: string }) {
  const actions = useBoardModules(board).data?.backlog ?? [];
  const [opened, setOpened] = useState<HostedModule>();
  if (actions.length === 0) return null;
  return (
    <>
      <DropdownMenu
        placement="bottom-end"
        trigger={({ triggerRef, ...props }) => <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label="More actions" />}
      >
        <AppActions actions={actions} onChosen={setOpened} />
      </DropdownMenu>
      {opened && <ActionModal module={opened} onClosed={() => setOpened(undefined)} />}
    </>
  );
}
