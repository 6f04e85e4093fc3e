import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import type { HostedModule } from '../frames/hosted-module';

interface AppActionsProps {
  readonly actions: readonly HostedModule[];
  readonly onChosen: (action: HostedModule) => void;
}

/** What the app adds to a menu. */
export function AppActions({ actions, onChosen }: AppActionsProps) {
  if (actions.length === 0) return null;
  return (
    <DropdownItemGroup title="Apps">
      {actions.map((action) => (
        <DropdownItem key={action.key} onClick={() => onChosen(action)} {...(action.tooltip === undefined ? {} : { description: action.tooltip })}>
          {action.title}
        </DropdownItem>
      ))}
    </DropdownItemGroup>
  );
}
