import { useId } from 'react';
import { useEditor } from '../editing/editor';
import type { Place, Typed } from '../places/place';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { inputAttributes } from './input-attributes';
import { troubleInWords } from './trouble-in-words';

const nothingElse: Typed = {};

/**
 * One field of an open place, bound to what is typed there.
 *
 * @param along what the place must know to read this field, and nobody types
 */
export function useField(place: Place, field: string, along: Typed = nothingElse) {
  const editor = useEditor();
  const words = useWords();
  const { locale } = useSession();
  const id = useId();
  const open = editor.openAt(place.name);
  const value = open?.typed[field] ?? '';
  const trouble = editor.failureAt(place.name)?.troubles[field];
  const set = (typed: string) => editor.type(place, { [field]: typed, ...along });
  return {
    id,
    value,
    set,
    /** What a number may be that was not understood for certain. */
    readings: trouble !== undefined && 'readings' in trouble ? trouble.readings : [],
    trouble: trouble === undefined ? null : troubleInWords(trouble, value, words, locale),
    input: inputAttributes({ id, name: field, value, isTroubled: trouble !== undefined, onType: set }),
  };
}
