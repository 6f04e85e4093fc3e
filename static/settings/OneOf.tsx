import { useId } from 'react';
import { useWords } from '../words/words';
import css from './OneOf.module.css';

interface OneOfProps<Value> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly about?: string }[];
  readonly chosen: Value;
  readonly recommended: Value;
  readonly isDisabled: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them visible, with what each of them means. */
export function OneOf<Value extends string | number>({ title, options, chosen, recommended, isDisabled, onChange }: OneOfProps<Value>) {
  const { settings: words } = useWords();
  const name = useId();
  return (
    <fieldset className={css.choice} disabled={isDisabled} aria-label={title}>
      {options.map(({ value, label, about }) => {
        const id = `${name}-${value}`;
        return (
          <div key={value} className={css.option}>
            <input
              type="radio"
              id={id}
              className={css.radio}
              name={name}
              checked={value === chosen}
              {...(about !== undefined && { 'aria-describedby': `${id}-about` })}
              onChange={() => onChange(value)}
            />
            <span className={css.label}>
              <label htmlFor={id}>{label}</label>
              {value === recommended && <span className={css.recommended}>{words.recommended}</span>}
            </span>
            {about !== undefined && (
              <p id={`${id}-about`} className={css.about}>
                {about}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
