import { useReviewScreen } from '../screen-context';
import css from './NothingToAsk.module.css';

/** A sprint without hypotheses: what that means, and what to do about it. */
export function NothingToAsk() {
  const { words: { empty }, review: { read, unseen } } = useReviewScreen();
  const why = read.issues.size === 0 ? empty.nothing : unseen > 0 ? empty.unseen : empty.noHypothesis;
  return (
    <section className={css.empty} aria-label={why.title}>
      <h2 className={css.title}>{why.title}</h2>
      <p className={css.hint}>{why.hint}</p>
    </section>
  );
}
