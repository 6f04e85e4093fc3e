import type { SprintWork } from '../../src/core/sprint/sprint-work';
import { formatPercent } from '../format/numbers';
import { useSession } from '../session/session';
import { IssueLink } from '../shared/IssueLink';
import type { SprintIssue } from '../sprint/sprint-issue';
import css from './SprintGoal.module.css';
import type { GoalWords } from './use-goal-words';

interface BusyWorkProps {
  readonly words: GoalWords;
  readonly work: SprintWork;
  readonly issues: ReadonlyMap<string, SprintIssue>;
}

/** More than anybody reads one by one. */
const mostShown = 50;

/** The to-dos that serve no hypothesis, with their share of the sprint: seen, without blame. */
export function BusyWork({ words: { busyWork: words }, work: { busyWork, toDos }, issues }: BusyWorkProps) {
  const { locale } = useSession();
  if (busyWork.length === 0) return <p className={css.subtle}>{words.none}</p>;
  const share = formatPercent(Math.round((busyWork.length / toDos.length) * 100), locale);
  const shown = busyWork.slice(0, mostShown).flatMap((id) => issues.get(id) ?? []);
  return (
    <details className={css.busy}>
      <summary>{words.title(share)}</summary>
      <p>{words.sentence(busyWork.length, toDos.length)}</p>
      <ul>
        {shown.map(({ id, key, summary }) => (
          <li key={id}>
            <IssueLink issueKey={key}>
              {key} <bdi>{summary}</bdi>
            </IssueLink>
          </li>
        ))}
      </ul>
      {busyWork.length > mostShown && <p>{words.more(busyWork.length - mostShown)}</p>}
    </details>
  );
}
