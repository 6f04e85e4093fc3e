import { memo, useState } from 'react';
import { standingOf, type Standing } from '../../../src/core/outcome/past-bet';
import { betsBehind } from '../pictures/behind';
import { IssuesBehind } from '../pictures/IssuesBehind';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
import css from './Standings.module.css';

interface StandingsProps {
  readonly words: LearnWords;
  readonly locale: string;
  readonly bets: readonly ReadBet[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What waits for somebody first. */
const order: readonly Standing[] = ['overdue', 'open', 'too-early', 'achieved', 'partly', 'not-achieved'];

/** How many bets stand where; each opens the epics behind it. Counted anew only for other bets. */
export const Standings = memo(function Standings({ words, locale, bets, today }: StandingsProps) {
  const [chosen, setChosen] = useState<Standing | null>(null);
  const stands = bets.map((bet) => [standingOf(bet, today), bet] as const);
  const groups = order.map((standing) => ({ standing, inside: stands.flatMap(([where, bet]) => (where === standing ? [bet] : [])) }));
  const shown = groups.find(({ standing }) => standing === chosen);
  return (
    <section className={css.standings} aria-label={words.standings.name}>
      <div className={css.row}>
        {groups.map(({ standing, inside }) => (
          <button
            key={standing}
            type="button"
            className={css.standing}
            data-standing={standing}
            disabled={inside.length === 0}
            aria-pressed={chosen === standing}
            onClick={() => setChosen(chosen === standing ? null : standing)}
          >
            <span className={css.count}>{inside.length}</span> {words.standings[standing]}
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <IssuesBehind
          words={words}
          behind={betsBehind({ id: shown.standing, name: words.standings[shown.standing], bets: shown.inside }, words, locale)}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
});
