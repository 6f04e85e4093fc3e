import Button from '@atlaskit/button/new';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../words/words';
import { useDesk } from '../section/desk';
import type { CurrencyPlace } from '../section/saving-state';
import css from './EditForm.module.css';

interface EditFormProps {
  readonly place: CurrencyPlace;
  readonly label: string;
  readonly onSave: () => void;
  /** What it would change is being worked out: saving waits for that, unless somebody does not want to. */
  readonly isWaiting: boolean;
  /** Beside the buttons. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A form that was opened in place: Enter saves, Esc cancels. */
export function EditForm({ place, label, onSave, isWaiting, aside, children }: EditFormProps) {
  const words = useWords();
  const { words: said, state, close } = useDesk();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWaiting) onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };
  return (
    <form className={css.form} aria-label={label} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div className={css.actions}>
        <Button type="submit" appearance="primary" isDisabled={isWaiting} isLoading={state.type === 'saving' && state.place === place}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {words.cancel}
        </Button>
        {isWaiting && (
          <Button appearance="subtle" onClick={onSave}>
            {said.measures.saveAnyway}
          </Button>
        )}
        {aside}
      </div>
    </form>
  );
}
