import type { ListedSprint } from '../../../src/jira/find-sprints';
import { dayAt, formatDay } from '../../format/days';
import { useSession } from '../../session/session';
import { Figure, type FigureBehind } from '../figures/Figure';
import { IssuesBehind } from '../pictures/IssuesBehind';
import { useChosen } from '../pictures/use-chosen';
import type { ReadBet } from '../reading/read-bet';
import type { LearnWords } from '../words/use-learn-words';
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

/** How long ago the business was last seen, and where. It names nobody. */
export function DisengagedFigure({ words, locale, bets, sprints, isWhole }: DisengagedFigureProps) {
  const { timeZone } = useSession();
  const said = words.symptoms.disengaged;
  const { behind, choose, close } = useChosen();
  const { lastSeen, sprintsSince } = disengagement(bets, sprints);
  const day = lastSeen && formatDay(dayAt(new Date(lastSeen.at), timeZone), locale);
  const seen = bets.filter(({ issueId }) => issueId === lastSeen?.issueId).map(({ issueId, key, summary }) => ({ issueId, key, summary, note: '' }));
  const seenAt: FigureBehind = { id: 'seen', count: seen.length, list: () => ({ id: 'seen', label: day === null ? said.title : said.seenAt(day), issues: seen }) };
  return (
    <>
      <Figure
        words={words.figures}
        name={said.title}
        value={lastSeen === null ? said.notSeen : said.value(sprintsSince)}
        notes={[day === null ? said.never : said.lastSeen(day), ...(isWhole ? [] : [said.soFar])]}
        formula={said.formula}
        behind={seenAt}
        chosen={behind?.id ?? null}
        onChoose={choose}
      />
      {behind !== null && <IssuesBehind words={words} behind={behind} onClose={close} />}
    </>
  );
}
