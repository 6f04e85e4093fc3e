import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import { transitionIssue, useTransitions, type Issue } from '../ask/issue';
import { useAct } from '../issues/act';
import { StatusLozenge } from '../issues/status-lozenge';

interface StatusMenuProps {
  readonly issue: Issue;
  readonly mayTransition: boolean;
}

export function StatusMenu({ issue, mayTransition }: StatusMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const { data: transitions = [], isLoading } = useTransitions(issue.key, isOpen);
  const act = useAct();
  const { status } = issue.fields;
  if (!mayTransition) return <StatusLozenge status={status} />;
  return (
    <div className={`status-menu status-menu--${status.statusCategory.key}`}>
      <DropdownMenu
        isOpen={isOpen}
        onOpenChange={({ isOpen: next }) => setOpen(next)}
        isLoading={isLoading}
        trigger={({ triggerRef, ...props }) => (
          <Button {...props} ref={triggerRef} iconAfter={ChevronDownIcon} aria-label={`Status: ${status.name}. Change it`}>
            {status.name}
          </Button>
        )}
      >
        <DropdownItemGroup>
          {transitions
            .filter(({ to }) => to.id !== status.id)
            .map(({ id, to }) => (
              <DropdownItem key={id} onClick={() => void act(`${issue.key} was not moved`, () => transitionIssue(issue.key, id))}>
                <StatusLozenge status={to} />
              </DropdownItem>
            ))}
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
}
