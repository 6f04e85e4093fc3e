import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findSprints, type ListedSprint } from '../../../src/jira/find-sprints';
import { jira } from '../../api/jira';
import { dayAt, formatDay } from '../../format/days';
import { useSession } from '../../session/session';
import { LoadFailed } from '../../shared/LoadFailed';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useReviewWords } from '../use-review-words';
import css from './ChooseSprint.module.css';

interface SprintListProps {
  readonly boardId: string;
  readonly onChoose: (sprintId: string) => void;
}

/** As many closed sprints as are shown before somebody asks for the earlier ones. */
const shownAtFirst = 5;

/** The sprints of a board that have started: the active ones first, then the closed ones, the newest first. */
export function SprintList({ boardId, onChoose }: SprintListProps) {
  const said = useReviewWords()?.choose;
  const [showsAll, showAll] = useState(false);
  const sprints = useQuery({ queryKey: ['reviewable-sprints', boardId], queryFn: () => findSprints(jira)(boardId, ['active', 'closed']) });
  if (said === undefined) return null;
  if (sprints.isError) return <LoadFailed error={sprints.error} onRetry={() => void sprints.refetch()} />;
  if (sprints.data === undefined) return <SkeletonLines lines={[['100%', '48px'], ['100%', '48px']]} />;
  if (sprints.data.length === 0) return <p>{said.noSprints}</p>;
  const active = sprints.data.filter(({ state }) => state === 'active');
  const closed = sprints.data.filter(({ state }) => state === 'closed').reverse();
  const shown = showsAll ? closed : closed.slice(0, shownAtFirst);
  return (
    <>
      <Choices title={said.active} sprints={active} onChoose={onChoose} />
      <Choices title={said.closed} sprints={shown} onChoose={onChoose} />
      {shown.length < closed.length && (
        <div>
          <Button appearance="subtle" onClick={() => showAll(true)}>
            {said.more}
          </Button>
        </div>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly sprints: readonly ListedSprint[];
  readonly onChoose: (sprintId: string) => void;
}

function Choices({ title, sprints, onChoose }: ChoicesProps) {
  const { locale, timeZone } = useSession();
  const said = useReviewWords()?.choose;
  if (sprints.length === 0 || said === undefined) return null;
  const when = ({ state, endDate, completeDate }: ListedSprint) => {
    const at = state === 'closed' ? (completeDate ?? endDate) : endDate;
    if (at === null) return '';
    const day = formatDay(dayAt(new Date(at), timeZone), locale);
    return state === 'closed' ? said.ended(day) : said.ends(day);
  };
  return (
    <section aria-label={title}>
      <h2 className={css.heading}>{title}</h2>
      <ul className={css.list}>
        {sprints.map((sprint) => (
          <li key={sprint.id}>
            <button type="button" className={css.choice} onClick={() => onChoose(sprint.id)}>
              <bdi className={css.name}>{sprint.name}</bdi>
              <span className={css.about}>{[when(sprint), sprint.goal].filter((text) => text !== '').join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
