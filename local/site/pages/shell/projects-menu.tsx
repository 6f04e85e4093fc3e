import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import { useBoards, useProjects, type Project } from '../ask/project';
import { backlogAddress, boardAddress } from '../routing/addresses';

function ProjectItem({ project }: { readonly project: Project }) {
  const { data: boards } = useBoards(project.key);
  const board = boards?.[0];
  const address = board && (board.type === 'scrum' ? backlogAddress : boardAddress)(project.key, board.id);
  return (
    <DropdownItem {...(address === undefined ? { isDisabled: true } : { href: address })} description={project.key}>
      {project.name}
    </DropdownItem>
  );
}

export function ProjectsMenu() {
  const [isOpen, setOpen] = useState(false);
  const { data: projects = [] } = useProjects();
  return (
    <DropdownMenu
      isOpen={isOpen}
      onOpenChange={({ isOpen: next }) => setOpen(next)}
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronDownIcon}>
          Projects
        </Button>
      )}
    >
      <DropdownItemGroup>
        {projects.map((project) => (
          <ProjectItem key={project.id} project={project} />
        ))}
        <DropdownItem href="/">All projects</DropdownItem>
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
