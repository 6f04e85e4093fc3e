import type { ReviewProgress } from '../../src/core/sprint/review-progress';
import type { ListedSprint } from '../../src/jira/find-sprints';
import type { ReviewState } from '../../src/contract/review-functions';
import { dayAt, formatDay } from '../format/days';
import { formatPercent } from '../format/numbers';
import { useSession } from '../session/session';
import type { KnownReviews } from './reviews';
import css from './SprintList.module.css';
import type { SprintsWords } from './use-sprints-words';

interface ReviewOfSprintProps {
  readonly words: SprintsWords;
  readonly sprint: ListedSprint;
  readonly reviews: KnownReviews | undefined;
}

/** How a sprint's review stands: answered and open questions, and how many bets came in. */
export function ReviewOfSprint({ words, sprint, reviews }: ReviewOfSprintProps) {
  const { locale, timeZone } = useSession();
  const known = reviews?.get(sprint.id);
  const progress = known?.progress ?? null;
  if (sprint.state === 'future') return <p className={`${css.review} ${css.subtle}`}>{words.reviews.future}</p>;
  if (reviews === undefined) return <p className={`${css.review} ${css.subtle}`}>{words.reviews.loading}</p>;
  return (
    <div className={css.review}>
      <p className={css.state}>{stateInWords(known?.state, words, (at) => formatDay(dayAt(new Date(at), timeZone), locale))}</p>
      {progress !== null && <Progress words={words} progress={progress} locale={locale} />}
    </div>
  );
}

function Progress({ words, progress: { asked, answered, hits, settled }, locale }: { readonly words: SprintsWords; readonly progress: ReviewProgress; readonly locale: string }) {
  if (asked === 0) return <p className={css.subtle}>{words.noQuestions}</p>;
  const open = asked - answered;
  return (
    <>
      <p>
        {words.answered(answered, asked)}
        {open > 0 && <span className={css.open}> · {words.open(open)}</span>}
      </p>
      <p className={css.subtle}>
        {words.list.hits}: {settled === 0 ? words.unsettled : words.hitRate(hits, settled, formatPercent(Math.round((hits / settled) * 100), locale))}
      </p>
    </>
  );
}

function stateInWords(state: ReviewState | undefined, { reviews }: SprintsWords, day: (instant: string) => string): string {
  if (state?.newest?.change.type === 'closed') return reviews.closed(day(state.newest.at));
  if (state?.newest?.change.type === 'reopened') return reviews.reopened;
  return (state?.frozenAt ?? null) === null ? reviews.none : reviews.open;
}
