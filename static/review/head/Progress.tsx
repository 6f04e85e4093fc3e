import { countOf, type Counted } from '../reading/counted';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import css from './Progress.module.css';

/** More than these are a bar without joints: nobody would see them. */
const mostSteps = 40;

/** "3 of 5 answered": how many, and what was answered, without anything that moves. */
export function Progress() {
  const { words: { progress: words }, review: { items } } = useReviewScreen();
  // Nobody can answer for an epic that is gone.
  const own = items.filter(({ part, isGone }) => part === 'sprint' && !isGone);
  const [ofSprint, ofDue] = [countOf(own), countOf(items.filter(({ part }) => part === 'due'))];
  const said = [ofSprint.all > 0 ? words.answered(ofSprint.done, ofSprint.all) : null, ofDue.all > 0 ? words.due(ofDue.done, ofDue.all) : null];
  return (
    <div className={css.progress}>
      {ofSprint.all > 0 && <Bar items={own} counted={ofSprint} />}
      <p className={css.said} role="status">
        {said.filter((text) => text !== null).join(' · ')}
      </p>
    </div>
  );
}

function Bar({ items, counted: { done, all } }: { readonly items: readonly ReviewItem[]; readonly counted: Counted }) {
  const { words: { progress: words } } = useReviewScreen();
  return (
    <div
      className={css.bar}
      role="progressbar"
      aria-label={words.name}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={done}
      aria-valuetext={words.answered(done, all)}
    >
      {all <= mostSteps ? (
        items.map((item) => <i key={item.issueId} className={`${css.step} ${colourOf(item)}`} />)
      ) : (
        <i className={`${css.whole} ${css.achieved}`} style={{ inlineSize: `${(100 * done) / all}%` }} />
      )}
    </div>
  );
}

function colourOf({ answer }: ReviewItem): string {
  return (answer === null ? css.open : css[answer.answer]) ?? '';
}
