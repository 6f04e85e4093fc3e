import { contentOf, type CurrencyVersion } from '../../src/core/currency/currency-version';
import { worthOfAll } from '../../src/core/currency/worth/worth-of-all';
import { nothingWritten } from '../../src/core/currency/worth/worth-of';
import type { Worth } from '../../src/core/currency/worth/worth';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { usePathWords } from '../currency/path/use-path-words';
import { useEnabling } from '../currency/worth/use-enabling';
import { WorthFigure } from '../currency/worth/WorthFigure';
import { formatList } from '../format/list';
import { useSession } from '../session/session';
import type { SprintIssue } from '../sprint/sprint-issue';
import { useWords } from '../words/words';
import css from './ServedList.module.css';
import type { GoalWords } from './use-goal-words';

interface ServedWorthProps {
  readonly words: GoalWords;
  readonly issue: SprintIssue;
  readonly hypothesis: Hypothesis;
  /** Null for an enabler. */
  readonly worth: Worth | null;
  readonly currency: CurrencyVersion | null;
}

/** What a hypothesis is worth, or that it is not in the same currency, and what is missing for that. */
export function ServedWorth(props: ServedWorthProps) {
  return <div className={css.worth}>{props.worth === null ? <WorthOfEnabler {...props} /> : <KnownWorth {...props} worth={props.worth} />}</div>;
}

function WorthOfEnabler(props: ServedWorthProps) {
  const { loading } = useWords();
  const { issue, hypothesis, currency, words } = props;
  const { data, error } = useEnabling(issue.project.id, issue.id, hypothesis.enables);
  if (data === undefined) return <span className={css.aside}>{error === null ? loading : words.hypotheses.shared}</span>;
  const others = data.items.filter(({ id }) => id !== issue.id);
  const worth = worthOfAll([...others, { id: issue.id, hypothesis }], contentOf(currency)).get(issue.id) ?? nothingWritten;
  return <KnownWorth {...props} worth={worth} />;
}

function KnownWorth({ worth, currency, words }: ServedWorthProps & { readonly worth: Worth }) {
  const { worth: said } = useWords();
  const { locale } = useSession();
  const { data: path } = usePathWords();
  const content = contentOf(currency);
  if (worth.state === 'worth' && content.currency !== null) return <WorthFigure worth={worth} content={content} isBrief />;
  const lacks = worth.state === 'none' ? [...new Set(worth.lacks.map(({ lack }) => lack))] : [];
  return (
    <>
      <span className={css.apart}>{said.notInCurrency}</span>
      {path !== undefined && lacks.length > 0 && <span className={css.aside}>{words.hypotheses.lacking(formatList(lacks.map((lack) => path.lacks[lack]), locale))}</span>}
    </>
  );
}
