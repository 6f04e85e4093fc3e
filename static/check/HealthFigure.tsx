import VisuallyHidden from '@atlaskit/visually-hidden';
import { useWords } from '../words/words';
import css from './HealthFigure.module.css';
import type { Summary } from './summary';

/** How much of the backlog can be traded: the figure, what it says, and how it comes about. */
export function HealthFigure({ summary: { health, mended, isWhole } }: { readonly summary: Summary }) {
  const words = useWords().check.health;
  const { tradable, items, percent } = health;
  if (percent === null) return null;
  return (
    <section className={css.health} aria-label={words.title}>
      <VisuallyHidden>
        <h2>{words.title}</h2>
      </VisuallyHidden>
      <p className={css.figure}>{words.figure(percent)}</p>
      <div className={css.words}>
        <p className={css.sentence}>
          {words.sentence(tradable, items)}
          {!isWhole && <span className={css.soFar}> {words.soFar}</span>}
          {mended > 0 && (
            <span key={mended} className={css.mended}>
              {words.mended(mended)}
            </span>
          )}
        </p>
        <div className={css.bar} aria-hidden="true">
          <div className={css.share} style={{ inlineSize: `${percent}%` }} />
        </div>
        <p className={css.formula}>{words.formula(tradable, items, percent)}</p>
      </div>
    </section>
  );
}
