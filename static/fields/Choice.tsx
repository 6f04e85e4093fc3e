import type { Place } from '../places/place';
import css from './Choice.module.css';
import { useField } from './use-field';

interface ChoiceProps {
  readonly place: Place;
  readonly field: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly explained?: string }[];
}

/** One of a few, all of them visible. */
export function Choice({ place, field, label, options }: ChoiceProps) {
  const { id, value, set } = useField(place, field);
  return (
    <fieldset className={css.choice}>
      <legend className={css.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            className={css.radio}
            name={`${id}-${field}`}
            value={option.value}
            checked={value === option.value}
            onChange={() => set(option.value)}
          />
          <span>
            {option.label}
            {option.explained !== undefined && <span className={css.explained}>{option.explained}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
