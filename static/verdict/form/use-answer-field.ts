import { useId } from 'react';
import type { VerdictField } from '../../drafts/verdict-draft';
import { inputAttributes } from '../../fields/input-attributes';
import { troubleInWords } from '../../fields/trouble-in-words';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { useValueQuestion } from './answering-context';

/** One field of the answer, bound to what is typed there. */
export function useAnswerField(field: VerdictField) {
  const { typed, troubles, set } = useValueQuestion();
  const words = useWords();
  const { locale } = useSession();
  const id = useId();
  const value = typed?.[field] ?? '';
  const trouble = troubles[field];
  const onType = (text: string) => set(field, text);
  return {
    id,
    value,
    set: onType,
    /** What a number may be that was not understood for certain. */
    readings: trouble !== undefined && 'readings' in trouble ? trouble.readings : [],
    trouble: trouble === undefined ? null : troubleInWords(trouble, value, words, locale),
    input: inputAttributes({ id, name: field, value, isTroubled: trouble !== undefined, onType }),
  };
}
