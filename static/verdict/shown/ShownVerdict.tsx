import type { Verdict } from '../../../src/core/hypothesis/verdict';
import { usePeople } from '../../api/people';
import { formatDay } from '../../format/days';
import { useSession } from '../../session/session';
import type { VerdictWords } from '../use-verdict-words';
import { EarlierAnswers } from './EarlierAnswers';
import { ExpectedAndActual } from './ExpectedAndActual';
import { Givenness } from './Givenness';
import css from './ShownVerdict.module.css';
import { ShownActual } from './ShownActual';
import { VerdictFacts } from './VerdictFacts';
import { VerdictLozenge } from './VerdictLozenge';

interface ShownVerdictProps {
  readonly verdict: Verdict;
  readonly words: VerdictWords;
  /** What was expected and what came, and no more. */
  readonly isBrief?: boolean;
}

/** What came of a hypothesis: the answer, what was expected beside what came, and how it is known. */
export function ShownVerdict({ verdict, words, isBrief = false }: ShownVerdictProps) {
  const { locale } = useSession();
  const { answer, lookAgainOn, bet, by, at, askedIn, earlier } = verdict;
  const { data: people } = usePeople([by]);
  return (
    <div className={css.verdict}>
      <div className={css.top}>
        <VerdictLozenge answer={answer} words={words} />
        {lookAgainOn !== null && <span>{words.lookAgainOn(formatDay(lookAgainOn, locale))}</span>}
        <Givenness by={by} at={at} askedIn={askedIn} people={people} words={words} />
      </div>
      <ExpectedAndActual bet={bet} actual={bet.measure && <ShownActual verdict={verdict} words={words} />} words={words} />
      {!isBrief && (
        <>
          <VerdictFacts verdict={verdict} words={words} />
          <EarlierAnswers earlier={earlier} unit={bet.measure?.unit ?? ''} words={words} />
        </>
      )}
    </div>
  );
}
