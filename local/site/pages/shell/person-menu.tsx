import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import { showError } from '../flags/flag-store';
import { switchPerson, type Session } from '../ask/session';
import { PersonAvatar } from '../issues/person-avatar';

async function become(accountId: string): Promise<void> {
  try {
    await switchPerson(accountId);
    // Everything on the page is as the person before was allowed to see it: start afresh.
    location.reload();
  } catch (error) {
    showError('Still signed in as before', error instanceof Error ? error.message : String(error));
  }
}

/** Signs somebody else in: no passwords here, the point is to see the site through their eyes. */
export function PersonMenu({ session: { person, people } }: { readonly session: Session }) {
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, onClick, onFocus, onBlur, 'aria-expanded': expanded, 'aria-haspopup': popup }) => (
        <button
          type="button"
          ref={triggerRef}
          className="person-button"
          aria-label={`Signed in as ${person.displayName}. Switch person`}
          aria-expanded={expanded}
          aria-haspopup={popup}
          onClick={onClick}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          <PersonAvatar size="small" name={person.displayName} />
          <span className="person-button__name">{person.displayName}</span>
        </button>
      )}
    >
      <DropdownItemRadioGroup id="person" title="Signed in as">
        {people.map(({ accountId, displayName, role }) => (
          <DropdownItemRadio key={accountId} id={accountId} isSelected={accountId === person.accountId} description={role} onClick={() => void become(accountId)}>
            {displayName}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
