import { readNumber } from '../format/numbers';
import type { Place } from '../places/place';
import { useEditor } from '../editing/editor';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './OrderHint.module.css';

/** Asks, and no more, where the range does not go from low to high. */
export function OrderHint({ place }: { readonly place: Place }) {
  const { measure: words } = useWords();
  const { locale } = useSession();
  const typed = useEditor().openAt(place.name)?.typed ?? {};
  const numbers = ['low', 'likely', 'high'].flatMap((quantity) => {
    const read = readNumber(typed[quantity] ?? '', locale);
    return read.state === 'number' ? [read.value] : [];
  });
  const inOrder = numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? number) <= number);
  return (
    <p className={css.hint} aria-live="polite">
      {inOrder ? '' : words.outOfOrder}
    </p>
  );
}
