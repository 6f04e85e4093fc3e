import Textfield from '@atlaskit/textfield';
import { useId, type FormEvent, type ReactNode } from 'react';
import { FieldFrame } from '../../fields/FieldFrame';

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly trouble?: string | null | undefined;
  readonly inputMode?: 'text' | 'decimal';
  readonly isShort?: boolean;
  readonly takesFocus?: boolean;
  readonly answers?: ReactNode;
  readonly onType: (typed: string) => void;
}

/** A field for one line of a form in the settings. */
export function Line({ label, value, placeholder = '', trouble = null, inputMode = 'text', isShort = false, takesFocus = false, answers, onType }: LineProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} trouble={trouble} isShort={isShort} answers={answers}>
      <Textfield
        id={id}
        value={value}
        dir="auto"
        autoComplete="off"
        inputMode={inputMode}
        placeholder={placeholder}
        // The person has just asked for this form.
        autoFocus={takesFocus}
        isInvalid={trouble !== null}
        {...(trouble !== null && { 'aria-describedby': `${id}-trouble` })}
        onChange={(event: FormEvent<HTMLInputElement>) => onType(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
