import { useId } from 'react';
import css from './OneOfFew.module.css';

interface OneOfFewProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly explained?: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them visible. */
export function OneOfFew<Value extends string>({ label, options, chosen, onChoose }: OneOfFewProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className={css.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input type="radio" value={option.value} className={css.radio} name={name} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
          <span>
            {option.label}
            {option.explained !== undefined && <span className={css.explained}>{option.explained}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
