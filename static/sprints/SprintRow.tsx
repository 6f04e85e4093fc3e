import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ListedSprint } from '../../src/jira/find-sprints';
import { dayAt, formatDay } from '../format/days';
import { useSession } from '../session/session';
import type { KnownReviews } from './reviews';
import { ReviewOfSprint } from './ReviewOfSprint';
import type { SprintsRoute } from './route';
import css from './SprintList.module.css';
import type { SprintsWords } from './use-sprints-words';

interface SprintRowProps {
  readonly words: SprintsWords;
  readonly sprint: ListedSprint;
  /** Undefined while they are on their way. */
  readonly reviews: KnownReviews | undefined;
  readonly onGo: (to: SprintsRoute) => void;
}

const appearances = { active: 'inprogress', future: 'default', closed: 'success' } as const;

/** One sprint: its days and goal, how its review stands, and the ways in. */
export function SprintRow({ words, sprint, reviews, onGo }: SprintRowProps) {
  const { locale, timeZone } = useSession();
  const { id, name, state, goal, startDate, endDate } = sprint;
  const day = (instant: string) => formatDay(dayAt(new Date(instant), timeZone), locale);
  const isClosed = reviews?.get(id)?.state.newest?.change.type === 'closed';
  const review = isClosed ? ([words.do.summary, words.do.summaryOf(name)] as const) : ([words.do.review, words.do.reviewOf(name)] as const);
  return (
    <li className={css.row}>
      <div className={css.what}>
        <div className={css.head}>
          <h3 className={css.name}>
            <bdi>{name}</bdi>
          </h3>
          <Lozenge appearance={appearances[state]}>{words.states[state]}</Lozenge>
          {startDate !== null && endDate !== null && <span className={css.subtle}>{words.list.days(day(startDate), day(endDate))}</span>}
        </div>
        <p className={goal === '' ? css.subtle : css.goal} dir="auto">
          {goal === '' ? words.list.noGoal : goal}
        </p>
      </div>
      <ReviewOfSprint words={words} sprint={sprint} reviews={reviews} />
      <div className={css.actions}>
        {state !== 'future' && (
          <Button spacing="compact" appearance={state === 'active' ? 'primary' : 'default'} aria-label={review[1]} onClick={() => onGo({ screen: 'review', sprintId: id })}>
            {review[0]}
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" aria-label={words.do.goalOf(name)} onClick={() => onGo({ screen: 'goal', sprintId: id })}>
          {words.do.goal}
        </Button>
      </div>
    </li>
  );
}
