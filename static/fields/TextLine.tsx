import Textfield from '@atlaskit/textfield';
import type { Place, Typed } from '../places/place';
import { FieldFrame } from './FieldFrame';
import { NumberQuestion } from './NumberQuestion';
import { useField } from './use-field';

interface TextLineProps {
  readonly place: Place;
  readonly field: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  /** What is typed is short, whatever room there is. */
  readonly isShort?: boolean;
  /** What the place must know to read this field, and nobody types. */
  readonly along?: Typed;
  /** Which keys a phone shows. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
}

/** A field for one line, a number or a day. */
export function TextLine({ place, field, label, placeholder = '', type = 'text', inputMode = 'text', isShort = false, along }: TextLineProps) {
  const { id, input, trouble, readings, set } = useField(place, field, along);
  return (
    <FieldFrame
      id={id}
      label={label}
      trouble={trouble}
      isShort={isShort}
      answers={readings.length > 0 && <NumberQuestion asks={trouble ?? ''} readings={readings} onAnswer={set} />}
    >
      <Textfield {...input} type={type} inputMode={inputMode} placeholder={placeholder} autoComplete="off" />
    </FieldFrame>
  );
}
