import { useQuery } from '@tanstack/react-query';
import type { Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { similarBets, type Likeness } from '../../../src/core/outcome/similar-bets';
import { contentOf } from '../../../src/core/currency/currency-version';
import { useProjectCurrency } from '../../api/project-currency';
import { knownMeasure } from '../../facts/known-measure';
import { formatList } from '../../format/list';
import { useSession } from '../../session/session';
import { IssueLink } from '../../shared/IssueLink';
import { useWords } from '../../words/words';
import { useLearnWords, type LearnWords } from '../words/use-learn-words';
import { pastBets } from './past-bets';
import css from './SimilarPastBets.module.css';

/** As many as are read while one writes. */
const most = 3;

/** How bets like the one that is being written came out, and why they are like it. Nothing where none is. */
export default function SimilarPastBets({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const words = useLearnWords();
  const { quote } = useWords();
  const { projectId, issueId, locale } = useSession();
  const { data: past = [] } = useQuery(pastBets(projectId));
  const { data: currency = null } = useProjectCurrency(projectId);
  if (words === undefined) return null;
  const measure = hypothesis.measure && knownMeasure(hypothesis.measure, contentOf(currency));
  const others = past.filter((bet) => bet.issueId !== issueId);
  const { bets, hits, count } = similarBets({ ...hypothesis, measureName: measure?.name ?? null }, others, most);
  if (count === 0) return null;
  return (
    <aside className={css.similar} aria-live="polite">
      <p className={css.title}>{words.similar.title(hits, count)}</p>
      <ul className={css.list}>
        {bets.map(({ bet, why }) => (
          <li key={bet.issueId} className={css.bet}>
            <IssueLink issueKey={bet.key} />
            <div className={css.words}>
              <p>
                <strong>{words.standings[bet.verdict.answer]}</strong> {bet.hypothesis.value === '' ? bet.summary : bet.hypothesis.value}
              </p>
              {bet.verdict.learnt !== '' && <p className={css.learnt}>{bet.verdict.learnt}</p>}
              <p className={css.why}>{why.map((likeness) => inWords(likeness, words, (all) => formatList(all.map(quote), locale))).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function inWords(likeness: Likeness, { similar }: LearnWords, list: (words: readonly string[]) => string): string {
  switch (likeness.like) {
    case 'measure':
      return similar.measure(likeness.name);
    case 'beneficiary':
      return similar.beneficiary(likeness.beneficiary);
    case 'words':
      return similar.words(list(likeness.words));
  }
}
