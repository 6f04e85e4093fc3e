import type { Expectation } from '../../src/core/hypothesis/hypothesis';
import { rangePicture } from '../format/range-picture';
import css from './RangeLine.module.css';

/** Where we are, and where we expect to be. The words beside it say the same, so it is hidden from readers. */
export function RangeLine({ expectation }: { readonly expectation: Expectation }) {
  const picture = rangePicture(expectation);
  if (picture === null) return null;
  const { baseline, from, to, likely } = picture;
  return (
    <div className={css.line} aria-hidden="true">
      {baseline !== null && <Path from={baseline} to={likely ?? from} />}
      <span className={css.range} style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
      {baseline !== null && <span className={css.baseline} style={{ insetInlineStart: `${baseline}%` }} />}
      {likely !== null && <span className={css.likely} style={{ insetInlineStart: `${likely}%` }} />}
    </div>
  );
}

function Path({ from, to }: { readonly from: number; readonly to: number }) {
  const start = Math.min(from, to);
  return <span className={css.path} style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.abs(to - from)}%` }} />;
}
