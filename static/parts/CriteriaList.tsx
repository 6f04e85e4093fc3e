import type { Criterion } from '../../src/core/hypothesis/hypothesis';
import { ReadOnlyCriterion } from '../criteria/ReadOnlyCriterion';

export function CriteriaList({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <ul>
      {criteria.map((criterion) => (
        <ReadOnlyCriterion key={criterion.id} criterion={criterion} />
      ))}
    </ul>
  );
}
