import Modal, { ModalBody, ModalTransition } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type KeyboardEvent } from 'react';
import type { HostedModule } from '../frames/hosted-module';
import './commands.css';

interface CommandListProps {
  readonly commands: readonly HostedModule[];
  readonly onChosen: (command: HostedModule) => void;
  readonly onClose: () => void;
}

const isFoundBy = (text: string) => {
  const wanted = text.trim().toLowerCase();
  return ({ title, keywords = [] }: HostedModule) => [title, ...keywords].some((word) => word.toLowerCase().includes(wanted));
};

/** A field that narrows down a list: arrows choose, Enter runs. */
export function CommandList({ commands, onChosen, onClose }: CommandListProps) {
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = commands.filter(isFoundBy(text));
  const current = found[Math.min(at, found.length - 1)];
  const optionId = (key: string) => `${list}-${key}`;
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === 'Enter' && current) onChosen(current);
  };
  return (
    <ModalTransition>
      <Modal onClose={onClose} width="medium" label="Command palette">
        <ModalBody>
          <div className="commands">
            <Textfield
              autoFocus
              role="combobox"
              aria-label="Command"
              aria-expanded
              aria-controls={list}
              aria-activedescendant={current && optionId(current.key)}
              placeholder="Search for a command"
              value={text}
              onChange={({ currentTarget }) => {
                setText(currentTarget.value);
                setAt(0);
              }}
              onKeyDown={steer}
            />
            <ul id={list} className="commands__list" role="listbox" aria-label="Commands">
              {found.map((command) => (
                <li
                  key={command.key}
                  id={optionId(command.key)}
                  className="commands__item"
                  role="option"
                  aria-selected={command === current}
                  onClick={() => onChosen(command)}
                >
                  {command.title} {command.shortcut !== undefined && <kbd className="quiet">{command.shortcut}</kbd>}
                </li>
              ))}
            </ul>
            {found.length === 0 && <p className="quiet">No command is called that.</p>}
          </div>
        </ModalBody>
      </Modal>
    </ModalTransition>
  );
}
