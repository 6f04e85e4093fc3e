import { useId, type ReactNode } from 'react';
import { FieldTrouble } from '../fields/FieldFrame';
import css from './RadioList.module.css';

interface RadioOption<Value> {
  readonly value: Value;
  readonly label: string;
  /** Beside the label, quieter. */
  readonly aside?: ReactNode;
}

interface RadioListProps<Value> {
  readonly legend: string;
  readonly options: readonly RadioOption<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly trouble?: string | null;
}

/** One of several, all in sight: one click, or the arrow keys. */
export function RadioList<Value extends string | number>({ legend, options, chosen, onChoose, trouble = null }: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.list} aria-describedby={`${name}-trouble`}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.options}>
        {options.map(({ value, label, aside }) => (
          <label key={value} className={css.option}>
            <input
              type="radio"
              className={css.radio}
              name={name}
              checked={value === chosen}
              aria-invalid={trouble !== null}
              onChange={() => onChoose(value)}
            />
            <span className={css.label} dir="auto">
              {label}
            </span>
            {aside !== undefined && <span className={css.aside}>{aside}</span>}
          </label>
        ))}
      </div>
      <FieldTrouble id={name}>{trouble}</FieldTrouble>
    </fieldset>
  );
}
