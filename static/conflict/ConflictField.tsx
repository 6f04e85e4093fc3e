import type { MergedField } from '../../src/core/hypothesis/merge';
import { PartValue, type Part } from '../parts/PartValue';
import { useWords } from '../words/words';
import type { Side } from './side';
import { SidesToChoose } from './SidesToChoose';

interface ConflictFieldProps {
  readonly merged: MergedField;
  readonly who: string;
  /** undefined as long as the person takes what the merge proposes. */
  readonly choice: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** One part in both versions. What only one of us changed is chosen already. */
export function ConflictField({ merged, who, choice, onChoose }: ConflictFieldProps) {
  const { parts } = useWords();
  const shown = (side: Side) => <PartValue part={{ field: merged.field, value: merged[side] } as Part} />;
  return (
    <SidesToChoose
      label={parts[merged.field]}
      who={who}
      mine={shown('mine')}
      theirs={shown('theirs')}
      taken={choice ?? proposed(merged)}
      onChoose={onChoose}
    />
  );
}

function proposed({ outcome }: MergedField): Side | 'both' {
  if (outcome === 'combined') return 'both';
  return outcome === 'theirs' ? 'theirs' : 'mine';
}
