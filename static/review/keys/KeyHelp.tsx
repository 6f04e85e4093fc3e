import Button, { IconButton } from '@atlaskit/button/new';
import HelpIcon from '@atlaskit/icon/core/question-circle';
import { Dialog } from '../../shared/Dialog';
import { useReviewScreen } from '../screen-context';
import css from './KeyHelp.module.css';

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** All that the keyboard can do here, for whoever presses `?`. */
export function KeyHelp({ isOpen, onToggle }: KeyHelpProps) {
  const { help } = useReviewScreen().words;
  return (
    <>
      <IconButton icon={HelpIcon} label={help.button} appearance="subtle" onClick={() => onToggle(true)} />
      {isOpen && (
        <Dialog label={help.title} onCancel={() => onToggle(false)}>
          <h2 className={css.title}>{help.title}</h2>
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
        </Dialog>
      )}
    </>
  );
}
