import { useId, type ChangeEvent, type FormEvent } from 'react';
import { useEditor } from '../editing/editor';
import type { Place } from '../places/place';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { troubleInWords } from './trouble-in-words';

/** One field of an open place, bound to what is typed there. */
export function useField(place: Place, field: string) {
  const editor = useEditor();
  const words = useWords();
  const { locale } = useSession();
  const id = useId();
  const open = editor.openAt(place.name);
  const value = open?.typed[field] ?? '';
  const trouble = editor.failureAt(place.name)?.troubles[field];
  const set = (typed: string) => editor.type(place, { [field]: typed });
  return {
    id,
    value,
    set,
    trouble: trouble === undefined ? null : troubleInWords(trouble, value, words, locale),
    input: {
      id,
      value,
      name: field,
      dir: 'auto',
      isInvalid: trouble !== undefined,
      // Atlaskit's text area only looks invalid.
      'aria-invalid': trouble !== undefined,
      ...(trouble !== undefined && { 'aria-describedby': `${id}-trouble` }),
      onChange: (event: ChangeEvent<HTMLTextAreaElement> | FormEvent<HTMLInputElement>) => set(event.currentTarget.value),
    },
  };
}
