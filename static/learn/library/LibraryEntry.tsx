import { SentenceText } from '../../hypothesis/SentenceText';
import { IssueLink } from '../../shared/IssueLink';
import { ShownVerdict } from '../../verdict/shown/ShownVerdict';
import type { VerdictWords } from '../../verdict/use-verdict-words';
import type { AnsweredBet } from './find-in-library';
import css from './LibraryEntry.module.css';

interface LibraryEntryProps {
  readonly words: VerdictWords;
  readonly bet: AnsweredBet;
}

/** What was bet, and what came of it. */
export function LibraryEntry({ words, bet: { key, summary, hypothesis, verdict } }: LibraryEntryProps) {
  return (
    <li className={css.entry}>
      <p className={css.issue}>
        <IssueLink issueKey={key} /> {summary}
      </p>
      <div className={css.sentence}>
        <SentenceText thing={hypothesis.thing} value={hypothesis.value} />
      </div>
      <ShownVerdict verdict={verdict} words={words} />
    </li>
  );
}
