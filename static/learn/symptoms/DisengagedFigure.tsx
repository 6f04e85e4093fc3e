import type { ListedSprint } from '../../../src/jira/find-sprints';
import { dayAt, formatDay } from '../../format/days';
import { useSession } from '../../session/session';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
import css from './DisengagedFigure.module.css';
import { disengagement } from './read-symptoms';

interface DisengagedFigureProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
  /** Closed ones. */
  readonly sprints: readonly ListedSprint[];
  /** Whether all hypotheses have been read. */
  readonly isWhole: boolean;
}

/** How long ago the business was last seen. It names nobody. */
export function DisengagedFigure({ words: { symptoms, figures }, locale, bets, sprints, isWhole }: DisengagedFigureProps) {
  const { timeZone } = useSession();
  const said = symptoms.disengaged;
  const { lastSeen, sprintsSince } = disengagement(bets, sprints);
  return (
    <section className={css.figure} aria-label={said.title}>
      <h2 className={css.name}>{said.title}</h2>
      <p className={css.value}>{said.value(sprintsSince)}</p>
      <p className={css.note}>{lastSeen === null ? said.never : said.lastSeen(formatDay(dayAt(new Date(lastSeen), timeZone), locale))}</p>
      {!isWhole && <p className={css.note}>{said.soFar}</p>}
      <details className={css.note}>
        <summary>{figures.formula}</summary>
        <p>{said.formula}</p>
      </details>
    </section>
  );
}
