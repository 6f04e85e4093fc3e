import { useId, type ReactNode } from 'react';
import { useWords } from '../words/words';
import css from './ConflictField.module.css';
import type { Side } from './side';

interface SidesToChooseProps {
  readonly label: string;
  /** Who wrote theirs. */
  readonly who: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  /** What is kept as long as the person chooses nothing else. */
  readonly taken: Side | 'both';
  readonly onChoose: (side: Side) => void;
}

/** One part in both versions, side by side, and which of them is kept. */
export function SidesToChoose({ label, who, taken, onChoose, ...versions }: SidesToChooseProps) {
  const { conflict: words } = useWords();
  const name = useId();
  const labels = { mine: words.mine, theirs: words.theirs(who) };
  return (
    <fieldset className={css.field}>
      <legend className={css.legend}>
        {label}
        {taken === 'both' && <span className={css.both}>{words.both}</span>}
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
            {versions[side]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
