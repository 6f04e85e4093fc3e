import Heading from '@atlaskit/heading';
import { compareHypotheses, type FieldChange } from '../../src/core/hypothesis/compare';
import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Revision } from '../../src/core/hypothesis/revision';
import { PartValue, type Part } from '../parts/PartValue';
import { useWords } from '../words/words';
import { BeforeAndAfter } from './BeforeAndAfter';
import css from './Comparison.module.css';
import { ComparedVerdict } from './ComparedVerdict';
import { RestoreButton } from './RestoreButton';

interface ComparisonProps {
  readonly revision: Revision;
  /** null before the first one; 'unread' where that page was not asked for yet. */
  readonly before: Revision | null | 'unread';
  readonly newest: Revision;
  readonly mayEdit: boolean;
  readonly onRestored: () => void;
}

/** One revision beside the one before it, part by part. */
export function Comparison({ revision, before, newest, mayEdit, onRestored }: ComparisonProps) {
  const { history: words } = useWords();
  const old = before === 'unread' || before === null ? emptyHypothesis : before.hypothesis;
  const changes = compareHypotheses(old, revision.hypothesis);
  return (
    <section className={css.comparison} aria-label={words.revision(revision.number)}>
      <div className={css.head}>
        <Heading size="xsmall" as="h2">
          {words.revision(revision.number)}
        </Heading>
        {mayEdit && <RestoreButton revision={revision} newest={newest} onRestored={onRestored} />}
      </div>
      {before === null && <p className={css.note}>{words.firstRevision}</p>}
      {before === 'unread' && <p className={css.note}>{words.unread}</p>}
      {changes.length === 0 && <p className={css.note}>{words.onlyAgreement}</p>}
      <ComparedVerdict revision={revision} before={before} />
      {changes.map((change) => (
        <ChangedPart key={change.field} change={change} hasBefore={before !== null && before !== 'unread'} />
      ))}
    </section>
  );
}

function ChangedPart({ change, hasBefore }: { readonly change: FieldChange; readonly hasBefore: boolean }) {
  const { parts } = useWords();
  const { field, before, after } = change;
  return (
    <div>
      <h3 className={css.part}>{parts[field]}</h3>
      <BeforeAndAfter before={hasBefore ? <PartValue part={{ field, value: before } as Part} /> : null} after={<PartValue part={{ field, value: after } as Part} />} />
    </div>
  );
}
