import { dayToAsk } from '../../src/core/hypothesis/is-due';
import { standingOf } from '../../src/core/outcome/past-bet';
import { formatDay } from '../format/days';
import type { ReadBet } from '../learn/reading/read-bet';
import type { LearnWords } from '../learn/words/use-learn-words';
import { IssueLink } from '../shared/IssueLink';
import css from './DueList.module.css';

interface DueListProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether all have been read. */
  readonly isWhole: boolean;
}

/** A gadget has no more room; the project's page has them all. */
const most = 10;

/** The bets whose day has come, the longest overdue first: each leads to its issue, where one click answers. */
export function DueList({ words: { gadget: said }, locale, bets, today, isWhole }: DueListProps) {
  const due = bets
    .filter((bet) => standingOf(bet, today) === 'overdue')
    .map((bet) => ({ ...bet, day: dayToAsk({ hypothesis: bet.hypothesis, verdict: bet.verdict ?? undefined }) ?? today }))
    .sort((a, b) => a.day.localeCompare(b.day));
  if (due.length === 0) return isWhole ? <p className={css.none}>{said.nothingDue}</p> : null;
  return (
    <section aria-label={said.due(due.length)}>
      <h2 className={css.title}>{said.due(due.length)}</h2>
      <ul className={css.list}>
        {due.slice(0, most).map(({ issueId, key, summary, hypothesis, day }) => (
          <li key={issueId} className={css.bet}>
            <IssueLink issueKey={key} />
            <span className={css.value}>{hypothesis.value === '' ? summary : hypothesis.value}</span>
            <span className={css.day}>{formatDay(day, locale)}</span>
          </li>
        ))}
      </ul>
      {due.length > most && <p className={css.none}>{said.moreDue(due.length - most)}</p>}
    </section>
  );
}
