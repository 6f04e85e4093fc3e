import type { Row } from '../trading/arrange';
import { useOrderWords } from '../words/order-words';
import css from './Change.module.css';

/** How far an item is from its place of today. */
export function Change({ row: { place, today, isMove } }: { readonly row: Pick<Row, 'place' | 'today' | 'isMove'> }) {
  const words = useOrderWords().list;
  if (place === today) return <span className={css.pushed}>{words.same}</span>;
  const isUp = place < today;
  const inFull = isUp ? words.upInFull(today, place) : words.downInFull(today, place);
  return (
    <span className={`${isUp ? css.up : css.down} ${isMove ? '' : css.pushed}`} role="img" aria-label={inFull}>
      {words.number(Math.abs(today - place))}
    </span>
  );
}
