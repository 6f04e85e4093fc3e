import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import type { Gadget } from '../ask/dashboards';
import { AppFrame } from '../frames/app-frame';
import { useRefresh } from './use-refresh';

interface GadgetBoxProps {
  readonly gadget: Gadget;
  readonly mayEdit: boolean;
  /** How often the whole dashboard was asked to refresh. */
  readonly refreshes: number;
  readonly onRemove: () => void;
  /** Rejects when the configuration was not taken. */
  readonly onConfigure: (configuration: unknown) => Promise<void>;
}

/** One gadget in its frame. A new one that can be configured begins with that. */
export function GadgetBox({ gadget, mayEdit, refreshes, onRemove, onConfigure }: GadgetBoxProps) {
  const { view, edit, configuration } = gadget;
  const [isEditing, setEditing] = useState(configuration === null && edit !== undefined);
  const [loads, refresh] = useRefresh(gadget, refreshes);
  const title = view?.title ?? 'Gadget';
  const submit = async (payload: unknown) => {
    await onConfigure(payload);
    setEditing(false);
  };
  return (
    <section className="gadget" aria-label={title}>
      <header className="gadget__head">
        <h2>{title}</h2>
        {view && (
          <DropdownMenu
            placement="bottom-end"
            trigger={({ triggerRef, ...props }) => <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label={`More for ${title}`} appearance="subtle" />}
          >
            <DropdownItemGroup>
              <DropdownItem onClick={refresh}>Refresh</DropdownItem>
              {edit && <DropdownItem onClick={() => setEditing(!isEditing)}>{isEditing ? 'Cancel' : 'Configure'}</DropdownItem>}
              {mayEdit && <DropdownItem onClick={onRemove}>Remove</DropdownItem>}
            </DropdownItemGroup>
          </DropdownMenu>
        )}
      </header>
      {!view && <p className="quiet">You don't have permission to see this gadget.</p>}
      {isEditing && edit && <AppFrame key="edit" module={edit} onSubmit={submit} />}
      {!isEditing && view && <AppFrame key={`${loads} ${JSON.stringify(configuration)}`} module={view} />}
    </section>
  );
}
