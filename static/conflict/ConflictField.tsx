import { useId } from 'react';
import type { MergedField } from '../../src/core/hypothesis/merge';
import { PartValue, type Part } from '../parts/PartValue';
import { useWords } from '../words/words';
import css from './ConflictField.module.css';

type Side = 'mine' | 'theirs';

interface ConflictFieldProps {
  readonly merged: MergedField;
  readonly who: string;
  /** undefined as long as the person takes what the merge proposes. */
  readonly choice: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** One part in both versions. What only one of us changed is chosen already. */
export function ConflictField({ merged, who, choice, onChoose }: ConflictFieldProps) {
  const words = useWords();
  const name = useId();
  const taken = choice ?? proposed(merged);
  const labels = { mine: words.conflict.mine, theirs: words.conflict.theirs(who) };
  return (
    <fieldset className={css.field}>
      <legend className={css.legend}>
        {words.parts[merged.field]}
        {taken === 'both' && <span className={css.both}>{words.conflict.both}</span>}
      </legend>
      <div className={css.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={`${css.side} ${taken === side ? css.taken : ''}`}>
            <span className={css.who}>
              <input
                type="radio"
                className={css.radio}
                name={name}
                checked={taken === side}
                onChange={() => onChoose(side)}
              />
              {labels[side]}
            </span>
            <PartValue part={{ field: merged.field, value: merged[side] } as Part} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function proposed({ outcome }: MergedField): Side | 'both' {
  if (outcome === 'combined') return 'both';
  return outcome === 'theirs' ? 'theirs' : 'mine';
}
