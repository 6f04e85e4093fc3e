import { AfterPaint } from '../shared/AfterPaint';
import css from './HealthFigure.module.css';

const nothingYet = '\u00a0';

/** Where the health will be, in the sizes of its type: nothing jumps when it comes, and the browser has found its fonts, one after the other. */
export const HealthSkeleton = () => (
  <div className={css.health} aria-hidden="true">
    <AfterPaint>
      <p className={`${css.figure} ${css.awaited}`}>{nothingYet}</p>
      <div className={css.words}>
        <AfterPaint>
          <p className={`${css.sentence} ${css.awaited}`}>{nothingYet}</p>
          <div className={css.bar} />
          <p className={`${css.formula} ${css.awaited}`}>{nothingYet}</p>
        </AfterPaint>
      </div>
    </AfterPaint>
  </div>
);
