import { useId } from 'react';
import VisuallyHidden from '@atlaskit/visually-hidden';
import css from './Choice.module.css';

interface ChoiceProps<Value extends string | null> {
  readonly name: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choice<Value extends string | null>({ name, options, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className={css.choice}>
      <legend>
        <VisuallyHidden>{name}</VisuallyHidden>
      </legend>
      {options.map(([value, label]) => (
        <label key={label} className={css.option}>
          <input className={css.input} type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
          <span className={css.label}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
