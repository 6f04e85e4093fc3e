import Button from '@atlaskit/button/new';
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useEditor } from '../editing/editor';
import { reasonInWords } from '../editing/reason-in-words';
import { Note } from '../shared/Note';
import type { Place } from '../places/place';
import { useWords } from '../words/words';
import css from './PlaceForm.module.css';

interface PlaceFormProps {
  readonly place: Place;
  /** Says what the form is for to those who do not see where it stands. */
  readonly label: string;
  /** A form that is always there has nothing to go back to. */
  readonly canCancel?: boolean;
  /** Whether Enter alone saves from a box of several lines too. */
  readonly enterSaves?: boolean;
  readonly children: ReactNode;
  /** Beside the buttons. */
  readonly aside?: ReactNode;
}

/** The fields of one place. Enter or Ctrl+Enter saves, Esc cancels; nothing closes before it is saved. */
export function PlaceForm({ place, label, canCancel = true, enterSaves = false, children, aside }: PlaceFormProps) {
  const editor = useEditor();
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const failure = editor.failureAt(place.name);
  useFocusOnOpen(form, place, canCancel);
  useFocusOnTrouble(form, failure);

  const save = () => void editor.save(place);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const fromBox = event.target instanceof HTMLTextAreaElement;
    const plainEnter = event.key === 'Enter' && fromBox && enterSaves && !event.shiftKey;
    const withControl = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (plainEnter || withControl) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && canCancel) {
      event.stopPropagation();
      editor.cancel(place);
    }
  };

  return (
    <form ref={form} className={css.form} aria-label={label} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div role="alert">
        {failure?.reason && <Note tone="problem">{reasonInWords(failure.reason, words)}</Note>}
      </div>
      <div className={css.actions}>
        <Button type="submit" appearance="primary" isLoading={editor.isSaving(place.name)}>
          {words.save}
        </Button>
        {canCancel && (
          <Button appearance="subtle" onClick={() => editor.cancel(place)}>
            {words.cancel}
          </Button>
        )}
        {aside}
      </div>
    </form>
  );
}

/** A form that somebody opened takes the keyboard; one that came back with a draft leaves it where it is. */
function useFocusOnOpen(form: { current: HTMLFormElement | null }, place: Place, canCancel: boolean): void {
  const { justOpened } = useEditor();
  const takes = canCancel && justOpened === place.name;
  useEffect(() => {
    if (!takes) return;
    // Whoever opens a text, or moves on to the next one, mostly wants to add to it.
    form.current?.querySelectorAll('textarea').forEach((box) => {
      box.setSelectionRange(box.value.length, box.value.length);
    });
    form.current?.querySelector<HTMLElement>('textarea, input:not([type=radio])')?.focus();
  }, [form, takes]);
}

function useFocusOnTrouble(form: { current: HTMLFormElement | null }, failure: unknown): void {
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [form, failure]);
}
