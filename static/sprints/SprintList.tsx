import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ListedSprint } from '../../src/jira/find-sprints';
import { LoadFailed } from '../shared/LoadFailed';
import { useReviews } from './reviews';
import type { SprintsRoute } from './route';
import css from './SprintList.module.css';
import { SprintRow } from './SprintRow';
import type { SprintsWords } from './use-sprints-words';

interface SprintListProps {
  readonly words: SprintsWords;
  /** In the order in which they are read. */
  readonly sprints: readonly ListedSprint[];
  readonly onGo: (to: SprintsRoute) => void;
}

/** At first, and with each click on more. */
const perPage = 20;

/** The sprints of a board: what of their questions is answered, and how many bets came in. */
export function SprintList({ words, sprints, onGo }: SprintListProps) {
  const [many, showMany] = useState(perPage);
  const shown = sprints.slice(0, many);
  const reviews = useReviews(shown.filter(({ state }) => state !== 'future').map(({ id }) => id));
  const { list } = words;
  const rest = sprints.length - shown.length;
  return (
    <section aria-label={list.title}>
      <h2 className={css.title}>{list.title}</h2>
      {reviews.error !== null && reviews.data === undefined && <LoadFailed what={list.reviewsFailed} error={reviews.error} onRetry={() => void reviews.refetch()} />}
      <ul className={css.list}>
        {shown.map((sprint) => (
          <SprintRow key={sprint.id} words={words} sprint={sprint} reviews={reviews.data} onGo={onGo} />
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => showMany(many + perPage)}>
          {list.earlier(rest)}
        </Button>
      )}
    </section>
  );
}
