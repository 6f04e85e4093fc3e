import Heading from '@atlaskit/heading';
import { useWords } from '../words/words';
import { FindingsSkeleton } from './FindingsSkeleton';
import css from './NothingFound.module.css';
import type { CheckState } from './reading/check-state';
import { isAwaited, type Summary } from './summary';

/** What is in place of the list while there is no finding: nothing yet, nothing to check, or nothing to mend. */
export function NothingFound({ state, summary }: { readonly state: CheckState; readonly summary: Summary }) {
  const words = useWords().check;
  if (isAwaited(state, summary)) return <FindingsSkeleton />;
  if (!summary.isWhole) return null;
  const { title, hint } = summary.health.items === 0 ? words.empty : words.clear;
  return (
    <section className={css.nothing} aria-label={title}>
      <Heading size="medium" as="h2">
        {title}
      </Heading>
      <p className={css.hint}>{hint}</p>
    </section>
  );
}
