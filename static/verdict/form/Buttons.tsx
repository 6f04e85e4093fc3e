import type { ReactNode } from 'react';
import css from './Buttons.module.css';

interface ButtonsProps<Value extends string> {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly about?: string; readonly key?: string }[];
  readonly chosen: Value | null;
  readonly isLarge?: boolean;
  readonly onChoose: (value: Value) => void;
  readonly children?: ReactNode;
}

/**
 * One of a few, each a button. No radios: their arrow keys would choose an answer on the way to
 * another, and in a review arrows go from hypothesis to hypothesis.
 */
export function Buttons<Value extends string>({ labelledBy, describedBy, options, chosen, isLarge = false, onChoose, children }: ButtonsProps<Value>) {
  return (
    <div className={`${css.buttons} ${isLarge ? css.large : ''}`} role="group" aria-labelledby={labelledBy} {...(describedBy !== undefined && { 'aria-describedby': describedBy })}>
      {options.map(({ value, label, about, key }) => (
        <button
          key={value}
          type="button"
          className={`${css.button} ${value === chosen ? css.chosen : ''}`}
          aria-pressed={value === chosen}
          {...(key !== undefined && { 'aria-keyshortcuts': key })}
          onClick={() => onChoose(value)}
        >
          {key !== undefined && (
            <span className={css.key} aria-hidden="true">
              {key}
            </span>
          )}
          <span>
            {label}
            {about !== undefined && <span className={css.about}>{about}</span>}
          </span>
        </button>
      ))}
      {children}
    </div>
  );
}
