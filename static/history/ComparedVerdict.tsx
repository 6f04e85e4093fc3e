import type { Revision } from '../../src/core/hypothesis/revision';
import { ShownVerdict } from '../verdict/shown/ShownVerdict';
import { useVerdictWords, type VerdictWords } from '../verdict/use-verdict-words';
import { useWords } from '../words/words';
import { BeforeAndAfter } from './BeforeAndAfter';
import css from './Comparison.module.css';

interface ComparedVerdictProps {
  readonly revision: Revision;
  readonly before: Revision | null | 'unread';
}

/** The answer to the value question beside the one before it, where the revision gave one or took one back. */
export function ComparedVerdict({ revision, before }: ComparedVerdictProps) {
  const { value } = useWords();
  const words = useVerdictWords();
  const { type } = revision.change;
  if ((type !== 'answered' && type !== 'retracted') || words === undefined) return null;
  const known = before !== null && before !== 'unread';
  return (
    <div>
      <h3 className={css.part}>{value.question}</h3>
      <BeforeAndAfter
        before={known ? <VerdictOrNone verdict={before.verdict} words={words} /> : null}
        after={<VerdictOrNone verdict={revision.verdict} words={words} />}
      />
    </div>
  );
}

function VerdictOrNone({ verdict, words }: { readonly verdict: Revision['verdict']; readonly words: VerdictWords }) {
  return verdict === undefined ? <p className={css.note}>{words.nobodyAnswered}</p> : <ShownVerdict verdict={verdict} words={words} />;
}
