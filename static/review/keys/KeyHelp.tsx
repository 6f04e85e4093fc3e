import Button, { IconButton } from '@atlaskit/button/new';
import HelpIcon from '@atlaskit/icon/core/question-circle';
import { useEffect, useId, useRef } from 'react';
import { useReviewScreen } from '../screen-context';
import css from './KeyHelp.module.css';

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** All that the keyboard can do here, for whoever presses `?`. */
export function KeyHelp({ isOpen, onToggle }: KeyHelpProps) {
  const { help } = useReviewScreen().words;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    // The browser keeps the focus in, closes with Escape, and gives the focus back.
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <>
      <IconButton icon={HelpIcon} label={help.button} appearance="subtle" onClick={() => onToggle(true)} />
      <dialog ref={dialog} className={css.dialog} aria-labelledby={title} onClose={() => onToggle(false)}>
        <h2 id={title} className={css.title}>
          {help.title}
        </h2>
        <dl className={css.keys}>
          {help.keys.map(([keys = '', does]) => (
            <div key={keys} className={css.row}>
              <dt>
                {keys.split(' ').map((key, place) => (key === '+' && keys !== '+ −' ? ' + ' : <kbd key={place}>{key}</kbd>))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={() => onToggle(false)}>{help.close}</Button>
      </dialog>
    </>
  );
}
