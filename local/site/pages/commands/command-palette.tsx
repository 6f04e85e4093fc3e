import { useState } from 'react';
import { useCommands } from '../ask/commands';
import { ActionModal } from '../frames/action-modal';
import type { HostedModule } from '../frames/hosted-module';
import { CommandList } from './command-list';
import { useShortcuts } from './use-shortcuts';

/** Jira's command palette, with the app's commands only. */
export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<HostedModule>();
  const { data: commands = [] } = useCommands(wasOpened);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  const run = (command: HostedModule) => {
    setOpen(false);
    setChosen(command);
  };
  useShortcuts(
    open,
    commands.flatMap((command) => (command.shortcut === undefined ? [] : [[command.shortcut, () => run(command)] as const])),
  );
  return (
    <>
      {isOpen && <CommandList commands={commands} onChosen={run} onClose={() => setOpen(false)} />}
      {chosen && <ActionModal module={chosen} onClosed={() => setChosen(undefined)} />}
    </>
  );
}
